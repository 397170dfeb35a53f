// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../house.h"
#include "session/beside/besidetext.h"
#include "session/episode/editing.h"

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
class TestBesideText : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<House>();
        m_house->file(u"talk.vtt"_s, twoLines);
        m_media = m_house->file(u"talk.wav"_s, toneWav(6s));
        start();
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

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
        start();
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
        QCOMPARE(m_beside->take(line(0)), BesideText::Taken::Failed);
    }

private:
    OpenEpisode &open() const { return *m_session->current(); }
    History &history() const { return open().history(); }
    CueId line(qsizetype row) const { return open().editing().text().cues.at(row).id; }

    QStringList texts() const
    {
        QStringList texts;
        for (const Cue &cue : open().transcript().cues)
            texts.append(cue.text);
        return texts;
    }

    void edit(qsizetype row, const QString &text) const
    {
        QVERIFY(open().editing().setText(line(row), text));
        open().editing().closeLine();
    }

    /// As after quitting and starting again.
    void start()
    {
        m_session.reset();
        QVERIFY(m_house->settle());
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
        m_session->open({.mediaPath = m_media, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        m_beside = new BesideText(open());
    }

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

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    QString m_media;
    BesideText *m_beside = nullptr; ///< belongs to the episode
};

QTEST_GUILESS_MAIN(TestBesideText)
#include "tst_besidetext.moc"
