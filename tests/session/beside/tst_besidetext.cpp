// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../talksession.h"
#include "session/beside/besidetext.h"
#include "transcript/edit/lines.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray french = "WEBVTT\n\n00:00.500 --> 00:02.000\nUn est ici.\n\n"
                          "00:03.000 --> 00:04.000\nDeux est là.\n";
const QByteArray other = "WEBVTT\n\n00:00.500 --> 00:02.000\nOne was here.\n\n"
                         "00:03.000 --> 00:04.000\nTwo is there.\n";

} // namespace

/// A second transcript beside the open one.
class TestBesideText : public QObject, private TalkSession
{
    Q_OBJECT

private slots:
    void init()
    {
        openTalk(twoLines, 6s);
        m_beside = new BesideText(open());
    }

    void cleanup() { closeTalk(); }

    void aFileIsReadAndPaired()
    {
        openFile(other);
        QCOMPARE(m_beside->name(), u"other.vtt"_s);
        QCOMPARE(m_beside->pairing().by, Pairing::By::Words);
        QCOMPARE(m_beside->pairing().first.size(), 1);
        QCOMPARE(textBeside(m_beside->pairing(), m_beside->text(), 0), u"One was here."_s);
        QCOMPARE(m_house->library.transcripts(open().id())->size(), 1); // it is not kept
    }

    void aLineIsTakenAsOneActAndItsTimesStay()
    {
        openFile(other);
        const Cue before = open().transcript().cues.first();
        QCOMPARE(m_beside->take(line(0)), BesideText::Taken::Done);
        QCOMPARE(texts().first(), u"One was here."_s);
        QCOMPARE(open().transcript().cues.first().begin, before.begin);
        QCOMPARE(open().transcript().cues.first().end, before.end);
        QTRY_COMPARE(m_beside->pairing().first.size(), 0); // paired again
        QCOMPARE(m_beside->take(line(0)), BesideText::Taken::Same);
        restart();
        QCOMPARE(texts().first(), u"One was here."_s);
        QCOMPARE(history().undoName(), u"Take a line of the second transcript"_s);
        open().undo();
        QCOMPARE(texts().first(), before.text);
    }

    void anotherLanguageStandsBesideByTime()
    {
        openFile(french);
        QCOMPARE(m_beside->pairing().by, Pairing::By::Times);
        QCOMPARE(m_beside->pairing().first.size(), 0);
        QCOMPARE(m_beside->take(line(1)), BesideText::Taken::Done);
        QCOMPARE(texts().last(), u"Deux est là."_s);
    }

    void theImportAndNamedStatesStandBeside()
    {
        const QStringList imported = texts();
        edit(0, u"One was here."_s);
        const ActId named = history().act(history().done() - 1).id;
        edit(0, u"One has been here."_s);
        openAnd([&] { m_beside->openState({TextState::Kind::Imported}, u"The import"_s); });
        QCOMPARE(m_beside->text().cues.first().text, imported.first());
        openAnd([&] { m_beside->openState({TextState::Kind::After, named}, u"First pass"_s); });
        QCOMPARE(m_beside->text().cues.first().text, u"One was here."_s);
        QCOMPARE(m_beside->take(line(0)), BesideText::Taken::Done);
        QCOMPARE(texts().first(), u"One was here."_s);
    }

    void anEarlierReadingStandsBeside()
    {
        const TranscriptId earlier = open().transcriptId();
        const QString words = texts().first();
        open().import({.path = m_house->file(u"b.vtt"_s, other),
                       .page = {},
                       .isCertain = true,
                       .mayReplace = true});
        QTRY_COMPARE(texts().first(), u"One was here."_s);
        openAnd([&] { m_beside->openKept(earlier, u"talk.vtt"_s); });
        QCOMPARE(m_beside->text().cues.first().text, words);
    }

    void anEditIsPairedAgain()
    {
        openFile(other);
        QCOMPARE(m_beside->pairing().first.size(), 1);
        edit(1, u"Two was there."_s);
        QTRY_COMPARE(m_beside->pairing().first.size(), 2);
    }

    void aTextWithoutTimesTakesThoseOfThePage()
    {
        openAnd([&] {
            m_beside->openFile(m_house->file(u"plain.txt"_s, "One was here.\n\nTwo is there.\n"));
        });
        QCOMPARE(m_beside->text().cues.last().begin, open().transcript().cues.last().begin);
    }

    void aFileThatCannotBeReadIsOneSentenceAndChangesNothing()
    {
        openFile(other);
        const QSignalSpy failed(m_beside, &BesideText::failed);
        m_beside->openFile(m_house->folder.filePath(u"missing.vtt"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_beside->name(), u"other.vtt"_s);
        QCOMPARE(m_beside->text().cues.first().text, u"One was here."_s);
    }

    void onlyTheLatestRequestCounts()
    {
        QSignalSpy opened(m_beside, &BesideText::opened);
        m_beside->openFile(m_house->file(u"french.vtt"_s, french));
        m_beside->openFile(m_house->file(u"other.vtt"_s, other));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_beside->name(), u"other.vtt"_s);
        QCOMPARE(m_beside->text().cues.first().text, u"One was here."_s);
    }

    void nothingIsBesideAfterClosing()
    {
        openFile(other);
        const QSignalSpy closed(m_beside, &BesideText::closed);
        m_beside->close();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_beside->isOpen());
        QCOMPARE(m_beside->take(line(0)), BesideText::Taken::Unpaired);
    }

    void aLineWithoutWordsInTheOtherIsRemoved()
    {
        openFile("WEBVTT\n\n00:00.500 --> 00:02.000\nOne is here.\n");
        QCOMPARE(m_beside->take(line(1)), BesideText::Taken::Removed);
        QCOMPARE(texts(), QStringList{u"One is here."_s});
    }

    void aLineThatIsNewerThanThePairingIsNotTakenYet()
    {
        openFile(other);
        QVERIFY(open().editing().change(ActKind::SplitLine,
                                        withSplit(open().editing().text(), line(0), 4)));
        QCOMPARE(m_beside->take(line(1)), BesideText::Taken::Unpaired);
    }

private:
    void openFile(const QByteArray &content)
    {
        openAnd([&] { m_beside->openFile(m_house->file(u"other.vtt"_s, content)); });
    }

    template<typename Opening>
    void openAnd(const Opening &opening)
    {
        QSignalSpy opened(m_beside, &BesideText::opened);
        opening();
        QTRY_COMPARE(opened.size(), 1);
    }

    BesideText *m_beside = nullptr; ///< belongs to the episode
};

QTEST_GUILESS_MAIN(TestBesideText)
#include "tst_besidetext.moc"
