// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "search/results/searchresultsmodel.h"
#include "ui/search/searchpane.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SearchAnswer twoEpisodes()
{
    SearchAnswer answer;
    for (int number = 1; number <= 2; ++number) {
        FoundEpisode episode;
        episode.id = EpisodeId(number);
        episode.title = u"Episode %1"_s.arg(number);
        episode.places = 3;
        FoundLine line;
        line.begin = 61s;
        line.speaker = u"Isia"_s;
        line.sentence = {.text = u"listen to the violas"_s,
                         .marks = {{14, 6}},
                         .before = u"Before."_s,
                         .after = u"After."_s};
        episode.lines = {line, line};
        answer.episodes.append(episode);
    }
    return answer;
}

} // namespace

class TestSearchPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<SearchResultsModel>();
        m_pane = std::make_unique<SearchPane>(m_model.get());
        m_pane->resize(800, 600);
        m_pane->show();
        m_pane->begin();
    }

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_pane), QStringList()); }

    void typingAsksOnceForAWord()
    {
        const QSignalSpy asked(m_pane.get(), &SearchPane::asked);
        QTest::keyClicks(field(), u"violas"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"violas"_s);
    }

    void theArrowKeysGoFromLineToLine()
    {
        const QSignalSpy opened(m_pane.get(), &SearchPane::openRequested);
        const QSignalSpy rest(m_pane.get(), &SearchPane::restRequested);
        answer();
        QCOMPARE(list()->currentIndex().row(), 1); // below the heading
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 2);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(rest.size(), 1);
        FoundEpisode whole = twoEpisodes().episodes.first();
        whole.lines.append(whole.lines.first());
        m_model->expand(whole);
        QCOMPARE(list()->currentIndex().row(), 3); // the first of the rest
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 5); // no heading in between
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 5);
    }

    void enterWaitsForTheAnswer()
    {
        const QSignalSpy opened(m_pane.get(), &SearchPane::openRequested);
        QTest::keyClicks(field(), u"violas"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        answer();
        QCOMPARE(opened.size(), 1);
        answer();
        QCOMPARE(opened.size(), 1);
    }

    void whatIsNotFoundOffersAnotherQuery()
    {
        const QSignalSpy asked(m_pane.get(), &SearchPane::asked);
        m_pane->showNothing(u"Nothing"_s, u"At all."_s, u"viol*"_s);
        auto *button = m_pane->findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"viol*"_s);
        m_pane->showNothing(u"Nothing"_s, u"At all."_s);
        QVERIFY(!button->isVisible());
    }

    void theWaysOfShowingAreChosen()
    {
        const QSignalSpy asked(m_pane.get(), &SearchPane::asked);
        answer();
        for (auto *button : m_pane->findChildren<QAbstractButton *>()) {
            if (button->isCheckable())
                QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(!m_pane->grab().isNull());
        }
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked.at(1).at(1).value<SearchOrder>(), SearchOrder::Date);
    }

    void moreIsAskedForIfAllRowsFitIn()
    {
        const QSignalSpy more(m_pane.get(), &SearchPane::moreRequested);
        SearchAnswer answer = twoEpisodes();
        answer.hasMore = true;
        m_model->set(answer);
        m_pane->showResults();
        QCOMPARE(more.size(), 1);
        m_model->extend(answer);
        QTRY_COMPARE(more.size(), 2);
        answer.hasMore = false;
        m_model->extend(answer);
        QCoreApplication::processEvents();
        QCOMPARE(more.size(), 2);
    }

    void escapeLeaves()
    {
        const QSignalSpy left(m_pane.get(), &SearchPane::leaveRequested);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

private:
    void answer()
    {
        m_model->set(twoEpisodes());
        m_pane->showResults();
    }
    QLineEdit *field() const { return m_pane->findChild<QLineEdit *>(); }
    QListView *list() const { return m_pane->findChild<QListView *>(); }

    std::unique_ptr<SearchResultsModel> m_model;
    std::unique_ptr<SearchPane> m_pane;
};

QTEST_MAIN(TestSearchPane)
#include "tst_searchpane.moc"
