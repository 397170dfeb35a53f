// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../house.h"
#include "session/episode/editing.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray otherLines = "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>One is here now.\n\n"
                              "00:03.000 --> 00:04.000\n<v Bob>Two is there.\n";

} // namespace

/// A corrected transcript is replaced only if the listener agrees.
class TestReplacing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<House>();
        m_text = m_house->file(u"talk.vtt"_s, twoLines);
        m_media = m_house->file(u"talk.wav"_s, toneWav(6s));
        start();
        QTRY_VERIFY(hasTranscript(*m_session));
        QVERIFY(open().editing().setText(open().transcript().cues.first().id, edited));
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

    void anotherTextWaitsForTheAnswer()
    {
        open().import(given(m_house->file(u"b.vtt"_s, otherLines)));
        QTRY_COMPARE(m_doubts.size(), 1);
        QCOMPARE(m_doubts.first().first, Doubt::CorrectedText);
        QCOMPARE(m_doubts.first().second, 1);
        QCOMPARE(shown(), edited);
        open().takeDoubted();
        QCOMPARE(shown(), u"One is here now."_s);
        open().undo();
        QTRY_COMPARE(shown(), edited);
        QCOMPARE(open().history().undoName(), u"Edit a line"_s);
    }

    void theSameFileAgainCanTakeTheCorrectionsBack()
    {
        open().import(given(m_text));
        QTRY_COMPARE(m_doubts.size(), 1);
        QCOMPARE(m_doubts.first().first, Doubt::SameText);
        QCOMPARE(shown(), edited);
        open().takeDoubted();
        QCOMPARE(shown(), u"One is here."_s);
        open().undo();
        QCOMPARE(shown(), edited);
    }

    void anUncorrectedTextIsReplacedAtOnce()
    {
        open().undo();
        open().import(given(m_house->file(u"b.vtt"_s, otherLines)));
        QTRY_COMPARE(shown(), u"One is here now."_s);
    }

    void aTranscriptGivenAtTheOpeningWaitsToo()
    {
        restart(m_house->file(u"b.vtt"_s, otherLines));
        QTRY_COMPARE(m_doubts.size(), 1);
        QTRY_COMPARE(shown(), edited);
        open().takeDoubted();
        QCOMPARE(shown(), u"One is here now."_s);
        restart(m_text);
        QTRY_COMPARE(shown(), edited); // it is in the library, so nothing is lost
    }

    void aChangedFileBesideTheRecordingIsOfferedUntilItIsDeclined()
    {
        QVERIFY(writeFile(m_text, otherLines));
        restart();
        QTRY_COMPARE(m_doubts.size(), 1);
        QCOMPARE(m_doubts.first().first, Doubt::ChangedFile);
        QCOMPARE(m_doubts.first().second, 1);
        QCOMPARE(shown(), edited);
        open().dropDoubted();

        restart();
        QVERIFY(isQuiet());
        QByteArray newer = otherLines;
        QVERIFY(writeFile(m_text, newer.replace("there", "where")));
        restart();
        QTRY_COMPARE(m_doubts.size(), 1);
        open().takeDoubted();
        QTRY_COMPARE(shown(), u"One is here now."_s);
        QCOMPARE(m_doubts.size(), 1); // it was agreed to
        open().undo();
        QTRY_COMPARE(shown(), edited);
        m_session->background().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(m_doubts.size(), 1);
    }

    void theCorrectedTextWrittenOverItsFileIsNoChange()
    {
        QByteArray written = twoLines;
        QVERIFY(writeFile(m_text, written.replace("One is", "One was")));
        restart();
        QVERIFY(isQuiet());
    }

private:
    OpenEpisode &open() const { return *m_session->current(); }

    /// The first line.
    QString shown() const
    {
        return hasTranscript(*m_session) ? open().transcript().cues.first().text : QString();
    }

    static GivenText given(const QString &path)
    {
        return {.path = path, .page = {}, .isCertain = true};
    }

    /// Whether nothing is asked when the transcript is shown.
    bool isQuiet()
    {
        return QTest::qWaitFor([this] { return hasTranscript(*m_session); }) && m_doubts.isEmpty()
            && shown() == edited;
    }

    void start(const QString &transcript = {})
    {
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
        m_doubts.clear();
        connect(m_session.get(), &Session::episodeOpened, this, [this](OpenEpisode *open) {
            connect(open, &OpenEpisode::doubted, this,
                    [this](const GivenText &, Doubt doubt, qsizetype corrections) {
                        m_doubts.append({doubt, corrections});
                    });
        });
        m_session->open({.mediaPath = m_media, .transcriptPath = transcript, .position = {}});
        QTRY_VERIFY(m_session->current());
    }

    void restart(const QString &transcript = {})
    {
        m_session.reset();
        QVERIFY(m_house->settle());
        start(transcript);
    }

    const QString edited = u"One was here."_s;
    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    QList<std::pair<Doubt, qsizetype>> m_doubts;
    QString m_text;
    QString m_media;
};

QTEST_GUILESS_MAIN(TestReplacing)
#include "tst_replacing.moc"
