// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/undostack.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace kib::interview;
using namespace Qt::StringLiterals;

namespace {

const AccountId me = newId<AccountId>(1);
const AccountId colleague = newId<AccountId>(2);
const AnswerPlace score { Aspect::Score, u"housing"_s, {} };
const AnswerPlace state { Aspect::State, u"housing"_s, {} };
const AnswerPlace note { Aspect::Note, u"finances"_s, {} };

AnswerEvent event(const AnswerPlace &place, const QJsonValue &value, qint64 seq, AccountId account = me)
{
    return { place, value, seq, 0, account, 0, false };
}

QList<AnswerChange> undone(UndoStack &stack)
{
    const auto step = stack.undo();
    return step ? step->changes : QList<AnswerChange>();
}

} // namespace

TEST_CASE("steps are taken back one by one and put back in the same order")
{
    UndoStack stack;
    CHECK_FALSE(stack.canUndo());
    CHECK_FALSE(stack.undo());
    CHECK_FALSE(stack.redo());
    stack.record(score, QJsonValue(), 2);
    stack.record(score, 2, 4);
    stack.record(note, u"a"_s, u"a"_s); // nothing changed
    CHECK(undone(stack) == QList<AnswerChange> { { score, 2 } });
    CHECK(undone(stack) == QList<AnswerChange> { { score, QJsonValue() } });
    CHECK_FALSE(stack.canUndo());
    CHECK(stack.redo()->changes == QList<AnswerChange> { { score, 2 } });
    CHECK(stack.redo()->at == score);
    CHECK_FALSE(stack.canRedo());
}

TEST_CASE("a new answer ends what could be put back")
{
    UndoStack stack;
    stack.record(score, QJsonValue(), 2);
    CHECK(undone(stack).size() == 1);
    CHECK(stack.canRedo());
    stack.record(note, QJsonValue(), u"x"_s);
    CHECK_FALSE(stack.canRedo());
    CHECK(undone(stack) == QList<AnswerChange> { { note, QJsonValue() } });
    CHECK_FALSE(stack.canUndo());
}

TEST_CASE("with an answer its domain goes back to not discussed")
{
    UndoStack stack;
    stack.record(InterviewView(), { { score, 2 } });
    const auto step = stack.undo();
    REQUIRE(step);
    CHECK(step->at == score);
    CHECK(step->changes == QList<AnswerChange> { { score, QJsonValue() }, { state, u"not_discussed"_s } });
    CHECK(stack.redo()->changes == QList<AnswerChange> { { score, 2 }, { state, u"discussed"_s } });
}

TEST_CASE("after reopening the steps are those of the file, an act at a time")
{
    UndoStack stack({ event(state, u"discussed"_s, 1), event(score, 2, 1), event(score, 4, 2) }, me);
    CHECK(undone(stack) == QList<AnswerChange> { { score, 2 } });
    const auto step = stack.undo();
    REQUIRE(step);
    CHECK(step->at == score);
    CHECK(step->changes == QList<AnswerChange> { { score, QJsonValue() }, { state, u"not_discussed"_s } });
    CHECK_FALSE(stack.canUndo());
}

TEST_CASE("words of somebody else are never taken back, nor written over")
{
    AnswerEvent lost = event(note, u"laat"_s, 3);
    lost.side = true;
    UndoStack stack({ event(score, 2, 1), event(note, u"eerst"_s, 2, colleague), lost,
                        event(note, u"daarna"_s, 4), event(score, 5, 5, colleague) },
        me);
    CHECK(undone(stack) == QList<AnswerChange> { { note, u"eerst"_s } });
    CHECK_FALSE(stack.canUndo());
}
