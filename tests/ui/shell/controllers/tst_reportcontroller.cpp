// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../session/house.h"
#include "session/episode/editing.h"
#include "ui/report/reportpane.h"
#include "ui/shell/controllers/reportcontroller.h"
#include "ui/shell/notices/notices.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

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

/// The report is about the transcript shown.
class TestReportController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_window = std::make_unique<QWidget>();
        m_notices = new Notices(m_window.get());
        m_pane = new ReportPane(m_window.get());
        m_pane->hide();
        m_session->open({.mediaPath = m_house->file(u"talk.wav"_s, toneWav(6s)),
                         .transcriptPath = m_house->file(u"talk.srt"_s, talk),
                         .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        m_controller = new ReportController(open(), m_pane, *m_notices);
        m_window->show();
    }

    void cleanup()
    {
        m_session.reset();
        m_window.reset();
        m_house.reset();
    }

    void itOpensWhenTheReviewIsThere()
    {
        const QSignalSpy shown(m_controller, &ReportController::shown);
        m_controller->review();
        QTRY_COMPARE(shown.count(), 1);
        QVERIFY(m_pane->isVisible());
        QVERIFY(tells(u"talk.srt"_s));
    }

    void anotherTranscriptReplacesItInTheReport()
    {
        open().import(
            {.path = m_house->file(u"other.srt"_s, other), .page = {}, .isCertain = true});
        QTRY_COMPARE(open().transcript().cues.size(), 2);
        m_controller->review();
        QTRY_VERIFY(tells(u"other.srt"_s));
        const QSignalSpy shown(m_controller, &ReportController::shown);
        open().chooseTranscript(first());
        QTRY_VERIFY(tells(u"talk.srt"_s));
        QCOMPARE(shown.count(), 0); // and the keyboard stays where it is
        QTest::keyClick(m_pane, Qt::Key_Escape);
        QCOMPARE(open().transcriptId(), first());
    }

    void anUndoneReadingLeavesTheReport()
    {
        m_controller->review();
        QTRY_VERIFY(m_pane->isVisible());
        tick(1);
        QTRY_COMPARE(open().transcript().speakers.size(), 2);
        QVERIFY(isTicked(1));
        open().undo();
        QTRY_VERIFY(!isTicked(1));
        QCOMPARE(open().transcript().speakers.size(), 1);
        tick(1);
        QTRY_COMPARE(open().transcript().speakers.size(), 2);
    }

    void itClosesWithItsTranscript()
    {
        m_controller->review();
        QTRY_VERIFY(m_pane->isVisible());
        open().undo();
        QTRY_VERIFY(m_pane->isHidden());
    }

    void revertingStopsTheReading()
    {
        m_controller->review();
        QTRY_VERIFY(m_pane->isVisible());
        const TranscriptId before = open().transcriptId();
        tick(1);
        emit m_pane->revertRequested();
        m_session->background().waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(m_pane->isHidden());
        QCOMPARE(open().transcriptId(), before);
    }

    void correctionsGoOnlyIfTheListenerSaysSo()
    {
        m_controller->review();
        QTRY_VERIFY(m_pane->isVisible());
        QVERIFY(open().editing().setText(open().transcript().cues.first().id, u"Good night."_s));
        tick(1);
        QTRY_VERIFY(m_notices->bar()->sentence().contains(u'1'));
        QVERIFY(isTicked(1));
        answer(u"Keep this one"_s);
        QTRY_VERIFY(!isTicked(1));
        QCOMPARE(open().transcript().cues.first().text, u"Good night."_s);

        tick(1);
        QTRY_VERIFY(!m_notices->bar()->isHidden());
        answer(u"Read it again"_s);
        QTRY_COMPARE(open().transcript().cues.first().text, u"Good morning."_s);
        QVERIFY(open().editing().setText(open().transcript().cues.first().id, u"Good day."_s));
        emit m_pane->revertRequested();
        QVERIFY(m_pane->isVisible());
        answer(u"Revert"_s);
        QTRY_COMPARE(open().transcript().cues.first().text, u"Good night."_s);
    }

private:
    void answer(const QString &choice) const
    {
        for (auto *button : m_notices->bar()->findChildren<QPushButton *>()) {
            if (button->text() == choice)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    OpenEpisode &open() const { return *m_session->current(); }

    TranscriptId first() const
    {
        TranscriptId first = open().transcriptId();
        const auto all = m_house->library.transcripts(open().episode().id);
        for (const KeptTranscript &kept : *all)
            first = std::min(first, kept.id);
        return first;
    }

    bool tells(const QString &name) const
    {
        const auto labels = m_pane->findChildren<QLabel *>();
        return m_pane->isVisible()
            && std::ranges::any_of(labels, [&](QLabel *label) { return label->text() == name; });
    }

    QModelIndex label(int row) const
    {
        return m_pane->findChild<QTableView *>()->model()->index(row, 0);
    }

    bool isTicked(int row) const { return label(row).data(Qt::CheckStateRole) == Qt::Checked; }

    void tick(int row) const
    {
        auto *table = m_pane->findChild<QTableView *>();
        table->setCurrentIndex(label(row));
        QTest::keyClick(table, Qt::Key_Space);
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    Notices *m_notices = nullptr;
    ReportPane *m_pane = nullptr;
    ReportController *m_controller = nullptr;
};

QTEST_MAIN(TestReportController)
#include "tst_reportcontroller.moc"
