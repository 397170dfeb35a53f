// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../session/house.h"
#include "ui/report/reportpane.h"
#include "ui/shell/desks/reportdesk.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray talk = "1\n00:00:01,000 --> 00:00:02,000\nAnna: Good morning.\n\n"
                        "2\n00:00:02,000 --> 00:00:03,000\nAnna: Sit down.\n\n"
                        "3\n00:00:04,000 --> 00:00:05,000\nand now: no.\n";
const QByteArray other = "1\n00:00:01,000 --> 00:00:02,000\nAnna: Another.\n\n"
                         "2\n00:00:02,000 --> 00:00:03,000\nAnna: Talk.\n";

} // namespace

/// The report tells of what is shown.
class TestReportDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->player, m_house->undo);
        m_window = std::make_unique<QWidget>();
        m_desk = new ReportDesk(*m_session, m_window.get());
        m_session->open({.mediaPath = m_house->file(u"talk.wav"_s, toneWav(6s)),
                         .transcriptPath = m_house->file(u"talk.srt"_s, talk),
                         .position = {}});
        QTRY_VERIFY(m_session->hasTranscript());
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_house.reset();
    }

    void itOpensWhenItKnowsWhatToTell()
    {
        const QSignalSpy shown(m_desk, &ReportDesk::shown);
        m_desk->review();
        QTRY_COMPARE(shown.count(), 1);
        QVERIFY(m_desk->pane()->isVisible());
        QVERIFY(tells(u"talk.srt"_s));
    }

    void anotherTranscriptIsToldOfInItsPlace()
    {
        m_session->importFile(m_house->file(u"other.srt"_s, other));
        QTRY_COMPARE(m_session->transcript().cues.size(), 2);
        m_desk->review();
        QTRY_VERIFY(tells(u"other.srt"_s));
        const QSignalSpy shown(m_desk, &ReportDesk::shown);
        m_session->chooseTranscript(first());
        QTRY_VERIFY(tells(u"talk.srt"_s));
        QCOMPARE(shown.count(), 0); // and the keyboard stays where it is
        QTest::keyClick(m_desk->pane(), Qt::Key_Escape);
        QCOMPARE(m_session->transcriptId(), first());
    }

    void aReadingThatIsUndoneIsToldOfNoLonger()
    {
        m_desk->review();
        QTRY_VERIFY(m_desk->pane()->isVisible());
        tick(1);
        QTRY_COMPARE(m_session->transcript().speakers.size(), 2);
        QVERIFY(isTicked(1));
        m_house->undo.undo();
        QTRY_VERIFY(!isTicked(1));
        QCOMPARE(m_session->transcript().speakers.size(), 1);
        tick(1);
        QTRY_COMPARE(m_session->transcript().speakers.size(), 2);
    }

    void withoutItsTranscriptItCloses()
    {
        m_desk->review();
        QTRY_VERIFY(m_desk->pane()->isVisible());
        m_house->undo.undo();
        QTRY_VERIFY(m_desk->pane()->isHidden());
    }

    void takingBackStopsWhatIsBeingRead()
    {
        m_desk->review();
        QTRY_VERIFY(m_desk->pane()->isVisible());
        const TranscriptId before = m_session->transcriptId();
        tick(1);
        emit m_desk->pane()->takeBackRequested();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(m_desk->pane()->isHidden());
        QCOMPARE(m_session->transcriptId(), before);
    }

private:
    TranscriptId first() const
    {
        TranscriptId first = m_session->transcriptId();
        const auto all = m_house->library.transcripts(m_session->episode().id);
        for (const KeptTranscript &kept : *all)
            first = std::min(first, kept.id);
        return first;
    }

    bool tells(const QString &name) const
    {
        const auto labels = m_desk->pane()->findChildren<QLabel *>();
        return m_desk->pane()->isVisible()
            && std::ranges::any_of(labels, [&](QLabel *label) { return label->text() == name; });
    }

    QModelIndex label(int row) const
    {
        return m_desk->pane()->findChild<QTableView *>()->model()->index(row, 0);
    }

    bool isTicked(int row) const { return label(row).data(Qt::CheckStateRole) == Qt::Checked; }

    void tick(int row) const
    {
        auto *table = m_desk->pane()->findChild<QTableView *>();
        table->setCurrentIndex(label(row));
        QTest::keyClick(table, Qt::Key_Space);
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    ReportDesk *m_desk = nullptr;
};

QTEST_MAIN(TestReportDesk)
#include "tst_reportdesk.moc"
