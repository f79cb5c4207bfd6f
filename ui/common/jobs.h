// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace kib::ui {

// Runs work where the file lives, in the order it was given, and comes back with the result.
class Jobs
{
public:
    virtual ~Jobs() = default;

    // `work` runs on the worker; `done` gets what it returned, on the caller's thread, unless `owner` is gone
    // by then.
    template<class Work, class Done>
    void run(QObject *owner, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work>;
        auto result = std::make_shared<std::optional<Value>>();
        post([result, work = std::move(work)]() mutable { result->emplace(work()); },
            [result, done = std::move(done), owner = QPointer<QObject>(owner)]() mutable {
                if (owner)
                    done(std::move(**result));
            });
    }

protected:
    virtual void post(std::function<void()> work, std::function<void()> done) = 0;
};

} // namespace kib::ui
