// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../talksession.h"
#include "session/corrected/correctedwords.h"
#include "store/query.h"
#include "transcript/edit/lines.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is corrected in the open transcript, and taking it back.
class TestCorrectedWords : public QObject, private TalkSession
{
    Q_OBJECT

private slots:
    void init()
    {
        openTalk(twoLines, 6s);
        m_words = new CorrectedWords(open());
    }

    void cleanup() { closeTalk(); }

    void earlierEditsAreFoundAfterARestart()
    {
        edit(0, u"One was here."_s);
        const Transcript split = withSplit(open().editing().text(), line(0), 4);
        QVERIFY(open().editing().change(ActKind::SplitLine, split));
        edit(2, u"Two is where."_s);
        start();
        m_words->setWanted(true);
        QTRY_COMPARE(told(), (QStringList{u"is"_s, u"there."_s}));
    }

    void marksFollowEachEdit()
    {
        m_words->setWanted(true);
        edit(0, u"One was here."_s); // while they are compared
        QTRY_COMPARE(told(), QStringList(u"is"_s));
        edit(1, u"Two were there."_s);
        QCOMPARE(told(), (QStringList{u"is"_s, u"is"_s}));
        edit(0, u"One is here."_s);
        QCOMPARE(told(), QStringList(u"is"_s));
        open().undo();
        QCOMPARE(told().size(), 2);
        const QSignalSpy changed(m_words, &CorrectedWords::changed);
        m_words->setWanted(false);
        QCOMPARE(changed.size(), 1);
        QVERIFY(told().isEmpty());
    }

    void aWordALineAndAllAreTakenBackInOneActEach()
    {
        edit(0, u"One was where."_s);
        edit(1, u"Two were here."_s);
        m_words->setWanted(true);
        QTRY_COMPARE(told().size(), 4);
        m_words->takeBack(line(0), 5);
        QCOMPARE(texts(), (QStringList{u"One is where."_s, u"Two were here."_s}));
        m_words->takeBackLine(line(1));
        QCOMPARE(texts(), (QStringList{u"One is where."_s, u"Two is there."_s}));
        open().undo();
        QCOMPARE(texts(), (QStringList{u"One is where."_s, u"Two were here."_s}));
        m_words->takeBackAll();
        QCOMPARE(texts(), imported);
        QVERIFY(told().isEmpty());
        open().undo();
        QCOMPARE(texts(), (QStringList{u"One is where."_s, u"Two were here."_s}));
    }

    void allIsTakenBackEvenIfNothingIsMarked()
    {
        edit(0, u"One was here."_s);
        const QSignalSpy back(m_words, &CorrectedWords::takenBack);
        const QSignalSpy nothing(m_words, &CorrectedWords::nothingToTakeBack);
        m_words->takeBackAll();
        QTRY_COMPARE(back.size(), 1);
        QCOMPARE(texts(), imported);
        m_words->takeBackAll();
        QTRY_COMPARE(nothing.size(), 1);
    }

    void aDamagedActIsOneSentence()
    {
        edit(0, u"One was here."_s);
        QVERIFY(m_house->settle());
        QVERIFY(run(m_house->database.sql(), u"UPDATE act SET content = x'0102'"_s));
        start();
        const QSignalSpy failed(m_words, &CorrectedWords::failed);
        m_words->setWanted(true);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(told().isEmpty());
    }

private:
    /// What was imported where something is corrected.
    QStringList told() const
    {
        QStringList told;
        for (const Cue &cue : open().transcript().cues) {
            for (const CorrectedPlace &one : m_words->corrections().value(cue.id))
                told.append(one.imported);
        }
        return told;
    }

    void start()
    {
        restart();
        m_words = new CorrectedWords(open());
    }

    const QStringList imported{u"One is here."_s, u"Two is there."_s};
    CorrectedWords *m_words = nullptr;
};

QTEST_GUILESS_MAIN(TestCorrectedWords)
#include "tst_correctedwords.moc"
