// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/talkwindow.h"
#include "ui/common/scorerow.h"
#include "ui/common/textarea.h"
#include "ui/interview/questionrow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace kib;
using namespace Qt::StringLiterals;
using test::Talk;

namespace {

ui::QuestionRow *rowOf(Talk &talk, const QString &key)
{
    for (ui::QuestionRow *row : talk.all<ui::QuestionRow>()) {
        if (row->key() == key)
            return row;
    }
    return nullptr;
}

// Every choice once, so that every question that hangs on one comes by.
void answer(Talk &talk, const method::Domain &domain, QSet<QString> &done)
{
    for (const method::Question &question : domain.questions) {
        if (done.contains(question.key) || !rowOf(talk, question.key))
            continue;
        done << question.key;
        switch (question.kind) {
        case method::QuestionKind::Number:
            talk.write(rowOf(talk, question.key)->findChild<QLineEdit *>(), QString::number(question.most));
            talk.press(Qt::Key_Tab);
            break;
        case method::QuestionKind::Date:
            talk.write(rowOf(talk, question.key)->findChild<QLineEdit *>(), u"8-12-2026"_s);
            talk.press(Qt::Key_Tab);
            break;
        case method::QuestionKind::Text:
            talk.write(talk.called<ui::TextArea>(question.text), u"zegt "_s + question.key);
            talk.press(Qt::Key_Tab);
            break;
        default:
            for (int i = 0;; ++i) {
                const auto chips = rowOf(talk, question.key)->findChildren<QPushButton *>();
                if (i >= chips.size())
                    break;
                talk.push(chips.at(i));
                answer(talk, domain, done);
            }
        }
    }
}

void discuss(Talk &talk, const method::Domain &domain, int score)
{
    talk.goTo(domain.key);
    const auto rows = talk.all<ui::ScoreRow>();
    REQUIRE(rows.size() == 2);
    rows.at(0)->focusCell();
    talk.press(static_cast<Qt::Key>(Qt::Key_0 + score));
    talk.shortcut(Qt::Key_F9);
    talk.shortcut(Qt::Key_F8);
    talk.write(QApplication::focusWidget(), u"nog vragen"_s);
    rows.at(1)->focusCell();
    talk.press(static_cast<Qt::Key>(Qt::Key_0 + 6 - score));
    talk.push(talk.chip(u"Wat speelt er?"_s, 0));
    talk.push(talk.chip(u"Staat dit werk of meedoen in de weg?"_s, score % 3));
    talk.write(talk.called<ui::TextArea>(u"Wat lukt er wél?"_s), u"lukt bij "_s + domain.key);
    QSet<QString> done;
    answer(talk, domain, done);
    CHECK(done.size() == domain.questions.size());
}

void observe(Talk &talk)
{
    talk.goTo(u"observations"_s);
    for (const method::Domain &domain : talk.method->domains) {
        if (!domain.observations.isEmpty())
            talk.push(talk.chip(domain.name, 0));
    }
    for (int i = 0; i < talk.method->observationTopics.size(); ++i) {
        const method::Choice &topic = talk.method->observationTopics.at(i);
        talk.push(talk.chip(u"Waarover wilt u iets noteren?"_s, i));
        talk.write(talk.called<ui::TextArea>(topic.text), u"zag "_s + topic.key);
    }
}

void agree(Talk &talk)
{
    talk.goTo(u"agreements"_s);
    talk.write(talk.called<ui::TextArea>(u"Waarom nog geen volgende stap"_s), u"verhuist eerst"_s);
    for (int who = 0; who < 3; ++who) {
        talk.push(talk.chip(u"Wie"_s, who));
        talk.write(talk.called<QLineEdit>(u"Wat spreekt u af?"_s), u"afspraak %1"_s.arg(who));
        talk.write(talk.called<QLineEdit>(u"Vóór of op"_s), u"8-12-2026"_s);
        talk.pushText(u"Voeg toe"_s);
    }
}

void roundUp(Talk &talk)
{
    talk.goTo(u"summary"_s);
    talk.write(talk.called<ui::TextArea>(u"Wat wil de klant zelf?"_s), u"Weer werken"_s);
    talk.push(talk.chip(u"Hoe vond u dit gesprek?"_s, 1));
    talk.push(talk.shown<QCheckBox>());
    talk.pushText(u"Naar advies en besluit"_s);
    for (const method::Fact &fact : talk.method->facts) {
        if (fact.kind == method::FactKind::Number) {
            talk.write(talk.called<QLineEdit>(fact.question), QString::number(fact.least));
            talk.press(Qt::Key_Tab);
        } else {
            talk.push(talk.chip(fact.question, 0));
        }
    }
    for (const QString &name : { talk.method->categories.first().name,
             talk.method->paths.isEmpty() ? QString() : talk.method->paths.first().name }) {
        for (QRadioButton *radio : talk.all<QRadioButton>()) {
            if (radio->text() == name)
                talk.push(radio);
        }
    }
    talk.push(talk.chip(u"Waarom besluit u dit?"_s, 0));
    talk.pushText(u"Leg besluit vast"_s);
}

void expectDomain(const interview::DomainView &said, const method::Domain &domain, int score)
{
    INFO(domain.key.toStdString());
    CHECK(said.state == interview::DomainState::Discussed);
    CHECK(said.score == score);
    CHECK(said.clientScore == 6 - score);
    CHECK(said.later.contains(QString()));
    CHECK(said.remarks.value(QString()) == u"nog vragen"_s);
    REQUIRE(said.chips.size() == 1);
    CHECK(said.chips.first().key == domain.chips.first().key);
    CHECK(said.obstacle == QStringList { u"yes"_s, u"somewhat"_s, u"no"_s }.at(score % 3));
    CHECK(said.works == u"lukt bij "_s + domain.key);
    for (const method::Question &question : domain.questions) {
        INFO(question.key.toStdString());
        CHECK_FALSE(said.answers.value(question.key, QJsonValue()).isNull());
        if (question.kind == method::QuestionKind::Number)
            CHECK(said.answers.value(question.key).toInt() == question.most);
        if (question.kind == method::QuestionKind::Text)
            CHECK(said.answers.value(question.key).toString() == u"zegt "_s + question.key);
    }
    CHECK(said.observations.size() == (domain.observations.isEmpty() ? 0 : 1));
}

} // namespace

TEST_CASE("a whole talk is held and kept, and no window ever stands in its way")
{
    Talk talk;
    const QList<method::Domain> &domains = talk.method->domains;
    for (int i = 0; i < domains.size(); ++i)
        discuss(talk, domains.at(i), 1 + i % 5);
    talk.write(talk.called<ui::TextArea>(u"Notities"_s), u"#geld huur"_s);
    talk.press(Qt::Key_Return);
    talk.write(QApplication::focusWidget(), u"#wonen lekkage"_s);
    observe(talk);
    agree(talk);
    roundUp(talk);
    talk.shortcut(Qt::Key_Return, Qt::ControlModifier);

    const interview::OpenedInterview kept = KIB_VALUE(talk.window->desk().interviews.read(*talk.id));
    CHECK(kept.interview.status == interview::InterviewStatus::Finished);
    for (int i = 0; i < domains.size(); ++i)
        expectDomain(kept.view.domains.value(domains.at(i).key), domains.at(i), 1 + i % 5);
    CHECK(kept.view.notes == u"#geld huur\n#wonen lekkage"_s);
    REQUIRE(kept.view.agreements.size() == 3);
    const interview::Party parties[]
        = { interview::Party::Client, interview::Party::Office, interview::Party::Together };
    for (int i = 0; i < 3; ++i) {
        CHECK(kept.view.agreements.at(i).who == parties[i]);
        CHECK(kept.view.agreements.at(i).what == u"afspraak %1"_s.arg(i));
        CHECK(kept.view.agreements.at(i).date == QDate(2026, 12, 8));
    }
    CHECK(kept.view.noNextStep == u"verhuist eerst"_s);
    CHECK(kept.view.clientWords == u"Weer werken"_s);
    CHECK(kept.view.mood == interview::Mood::SoSo);
    CHECK(kept.view.struck.size() == 1);
    CHECK(kept.view.topics.size() == talk.method->observationTopics.size());
    for (const method::Fact &fact : talk.method->facts)
        CHECK(kept.view.facts.contains(fact.key));
    const QList<placement::Placement> placed = KIB_VALUE(talk.window->desk().decisions.of(talk.client));
    REQUIRE(placed.size() == 1);
    CHECK(placed.first().category == talk.method->categories.first().key);
    CHECK(placed.first().reason == u"past bij het gesprek"_s);
    CHECK(placed.first().interview == talk.id);
}
