// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kib::app {

// While one lives, Ctrl+C no longer ends the program: long work asks and stops between two records.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
    [[nodiscard]] bool wasAsked() const;

private:
    void (*m_before)(int) = nullptr;
};

} // namespace kib::app
