// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../talksession.h"
#include "session/corrected/comparing.h"
#include "store/query.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Named states of an episode: kept, compared and reached again.
class TestComparing : public QObject, private TalkSession
{
    Q_OBJECT

private slots:
    void init() { openTalk(twoLines, 6s); }

    void cleanup() { closeTalk(); }

    void aNameIsKeptAndCanBeTakenAway()
    {
        edit(0, u"One was here."_s);
        QVERIFY(history().nameState(u"First pass"_s));
        QVERIFY(open().editing().setText(line(0), u"One was there."_s)); // not merged into it
        restart();
        QCOMPARE(history().act(1).name, u"First pass"_s);
        QCOMPARE(history().stateName(), QString());
        open().undo();
        QCOMPARE(history().stateName(), u"First pass"_s);
        QVERIFY(history().nameState({}));
        restart();
        QCOMPARE(history().stateName(), QString());
    }

    void anyStatesAreCompared()
    {
        edit(0, u"One was here."_s);
        const ActId named = lastAct();
        edit(0, u"One was there."_s);
        QCOMPARE(told({TextState::Kind::Imported}, {}), u"One [is]{was} [here.]{there.}"_s);
        QCOMPARE(told({TextState::Kind::After, named}, {}), u"One was [here.]{there.}"_s);
        QCOMPARE(told({}, {TextState::Kind::After, named}), u"One was [there.]{here.}"_s);
        restart();
        open().undo();
        open().undo();
        QCOMPARE(told({}, {TextState::Kind::After, named}), u"One [is]{was} here."_s);
    }

    void aStateElsewhereIsComparedAndReached()
    {
        edit(0, u"One was here."_s);
        edit(0, u"One was there."_s);
        const ActId named = lastAct();
        QVERIFY(history().nameState(u"First pass"_s));
        open().undo();
        open().undo();
        edit(0, u"Nobody is here."_s);
        const ActId other = lastAct();
        QCOMPARE(history().elsewhere().size(), 1);
        restart();
        QCOMPARE(history().elsewhere().value(0).name, u"First pass"_s);
        QCOMPARE(told({}, {TextState::Kind::After, named}),
                 u"[Nobody]{One} [is]{was} [here.]{there.}"_s);
        open().goTo(named);
        QCOMPARE(shown(), u"One was there."_s);
        QCOMPARE(history().elsewhere().value(0).id, other); // though it has no name
        open().goTo(other);
        QCOMPARE(shown(), u"Nobody is here."_s);
        restart();
        QCOMPARE(shown(), u"Nobody is here."_s);
        open().goTo({});
        QVERIFY(!hasTranscript(*m_session));
        open().goTo(other);
        QTRY_COMPARE(shown(), u"Nobody is here."_s);
    }

    void anotherTranscriptIsComparedByItsWords()
    {
        edit(0, u"One was here."_s);
        const ActId named = lastAct();
        open().import({.path = m_house->file(u"b.vtt"_s,
                                             "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>One is "
                                             "here now.\n\n00:03.000 --> 00:04.000\n<v Bob>Two is "
                                             "there.\n"),
                       .page = {},
                       .isCertain = true,
                       .mayReplace = true});
        QTRY_COMPARE(shown(), u"One is here now."_s);
        QCOMPARE(told({TextState::Kind::After, named}, {}), u"One [was here.]{is here now.}"_s);
        open().goTo(named);
        QTRY_COMPARE(shown(), u"One was here."_s);
    }

    void aDamagedActIsOneSentence()
    {
        edit(0, u"One was here."_s);
        QVERIFY(m_house->settle());
        QVERIFY(run(m_house->database.sql(), u"UPDATE act SET content = x'0102'"_s));
        restart();
        Comparing comparing(open());
        const QSignalSpy failed(&comparing, &Comparing::failed);
        comparing.compare({TextState::Kind::Imported}, {});
        QTRY_COMPARE(failed.size(), 1);
        open().goTo({});
        QCOMPARE(shown(), u"One was here."_s); // nothing has moved
    }

private:
    ActId lastAct() const { return history().act(history().done() - 1).id; }
    QString shown() const
    {
        return hasTranscript(*m_session) ? open().transcript().cues.first().text : QString();
    }

    /// “One [is]{was} here.”, of the first line that differs.
    QString told(const TextState &before, const TextState &after)
    {
        Comparing comparing(open());
        QSignalSpy compared(&comparing, &Comparing::compared);
        comparing.compare(before, after);
        if (!compared.wait())
            return {};
        QString told;
        const auto lines = compared.first().first().value<QList<ComparedLine>>();
        for (const ComparedPiece &piece : lines.value(0).pieces) {
            const bool isSame = piece.kind == ComparedPiece::Kind::Same;
            const QString signs = piece.kind == ComparedPiece::Kind::Removed ? u"[]"_s : u"{}"_s;
            told += isSame ? piece.text : signs.at(0) + piece.text + signs.at(1);
        }
        return told;
    }
};

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
