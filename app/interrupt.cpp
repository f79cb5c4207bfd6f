// SPDX-License-Identifier: EUPL-1.2
#include "app/interrupt.h"

#include <csignal>

namespace kib::app {

namespace {
// A signal handler may touch nothing else.
volatile std::sig_atomic_t asked = 0;

extern "C" void noteInterrupt(int)
{
    asked = 1;
}
} // namespace

Interrupt::Interrupt()
{
    asked = 0;
    m_before = std::signal(SIGINT, noteInterrupt);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, m_before);
}

bool Interrupt::wasAsked() const
{
    return asked != 0;
}

} // namespace kib::app
