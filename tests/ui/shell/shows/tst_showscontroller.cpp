// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../net/badserver.h"
#include "../../namedcontrols.h"
#include "../windowhouse.h"
#include "ui/shell/shows/showscontroller.h"
#include "ui/shows/rowlist.h"
#include "ui/shows/rowsmodel.h"
#include "ui/shows/showspane.h"
#include "ui/shows/subscribedialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray feedXml(const QByteArrayList &titles)
{
    QByteArray items;
    for (const QByteArray &title : titles)
        items += "<item><guid>" + title + "</guid><title>" + title + "</title><pubDate>2025-06-0"
            + QByteArray::number(items.size() % 9 + 1)
            + "</pubDate><itunes:duration>1:02</itunes:duration><enclosure url='/" + title
            + ".wav' type='audio/wav'/><podcast:transcript url='/" + title
            + ".vtt' type='text/vtt'/></item>";
    return "<rss xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' "
           "xmlns:podcast='https://podcastindex.org/namespace/1.0'><channel><title>Green Room"
           "</title>"
        + items + "</channel></rss>";
}

} // namespace

class TestShowsController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_server = std::make_unique<BadServer>();
        m_server->say("/feed", httpAnswer(feedXml({"doors"})));
        m_server->say("/doors.wav", httpAnswer(toneWav(8s), "ETag: \"a\"\r\n"));
        m_server->say("/doors.vtt", httpAnswer(twoLines));
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
    }

    void cleanup() { m_house.reset(); }

    void nothingIsAskedByItself()
    {
        subscribe();
        m_house->makeWindow();
        m_server->requests.clear();
        m_house->action(u"Sho&ws"_s)->trigger();
        QTRY_COMPARE(shows()->model()->rowCount(), 1);
        QVERIFY(m_server->requests.isEmpty());
    }

    void anEmptyPlaceSaysWhatToDo()
    {
        m_house->action(u"Sho&ws"_s)->trigger();
        QVERIFY(pane()->isVisible() && !shows()->isVisible());
        QCOMPARE(unnamedControls(*pane()), QStringList());
        const auto labels = pane()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *one) {
            return one->isVisible() && one->text().startsWith(u"Subscribe to a show"_s);
        }));
    }

    void aShowIsSubscribedToByItsAddress()
    {
        subscribe();
        const QModelIndex episode = episodes()->model()->index(0, 0);
        QCOMPARE(episode.data().toString(), u"doors"_s);
        QVERIFY(episode.data(RowFootRole).toString().contains(u"1 min"_s));
        QCOMPARE(unnamedControls(*pane()), QStringList());
    }

    void whatIsNoFeedIsToldInTheDialog()
    {
        m_house->action(u"&Add a show…"_s)->trigger();
        ask(m_server->url(u"/missing"_s).toString());
        QTRY_VERIFY(says(*dialog(), u"There is nothing at this address."_s));
        QVERIFY(dialog()->isVisible());
        QCOMPARE(unnamedControls(*dialog()), QStringList());
        ask(m_server->url(u"/feed"_s).toString());
        QTRY_VERIFY(!dialog());
    }

    void enterDownloadsAndOpensAnEpisode()
    {
        subscribe();
        QAbstractItemModelTester tester(episodes()->model());
        QTest::keyClick(episodes(), Qt::Key_Return);
        QTRY_COMPARE(m_house->text().cues.size(), 2);
        QTRY_VERIFY(m_house->player.path().endsWith(u"/shows/Green Room/2025-06-01 doors.wav"_s));
        QTRY_VERIFY(marks().contains(u"On disk"_s));
        const auto asked = m_server->requests.size();
        QTest::keyClick(episodes(), Qt::Key_Return);
        QVERIFY(m_house->settle());
        QCOMPARE(m_server->requests.size(), asked);
    }

    void aFailedDownloadIsToldAndNothingIsOpened()
    {
        m_server->say("/doors.wav", httpAnswer("<html><title>Log in</title></html>"));
        subscribe();
        QTest::keyClick(episodes(), Qt::Key_Return);
        QTRY_VERIFY(m_house->toast().contains(u"“Log in”"_s));
        QVERIFY(m_house->toast().contains(u"“doors”"_s));
        QVERIFY(m_house->player.path().isEmpty());
        QVERIFY(!marks().contains(u"On disk"_s));
    }

    void aDownloadShowsItsProgressAndIsStopped()
    {
        const QByteArray sound = httpAnswer(toneWav(8s), "ETag: \"a\"\r\n");
        m_server->stall("/doors.wav", sound.first(sound.size() / 2));
        subscribe();
        QTest::keyClick(episodes(), Qt::Key_Return);
        QTRY_VERIFY(foot().contains(u"50 %"_s) || foot().contains(u"49 %"_s));
        QTest::keyClick(episodes(), Qt::Key_Delete);
        QTRY_VERIFY(!foot().contains(u"downloading"_s));
        QVERIFY(m_house->toast().contains(u"is kept for the next time"_s));
    }

    void refreshingBringsNewEpisodesWithoutMovingTheChoice()
    {
        subscribe();
        m_server->say("/feed", httpAnswer(feedXml({"doors", "stage"})));
        m_house->action(u"Refres&h all shows"_s)->trigger();
        QTRY_COMPARE(episodes()->model()->rowCount(), 2);
        QCOMPARE(episodes()->currentIndex().data().toString(), u"doors"_s);
        QTRY_COMPARE(m_house->toast(), u"1 episodes have come."_s);
    }

    void aFailureIsOneSentence()
    {
        subscribe();
        m_server->say("/feed", httpAnswer("gone", {}, "404 No"));
        m_house->action(u"Refres&h all shows"_s)->trigger();
        QTRY_VERIFY(m_house->toast().contains(u"“Green Room”"_s));
        QTRY_VERIFY(says(*pane(), u"The feed is not where it was."_s));
        QCOMPARE(episodes()->model()->rowCount(), 1);
    }

    void unsubscribingIsUndone()
    {
        subscribe();
        QTest::keyClick(episodes(), Qt::Key_Escape);
        QTRY_VERIFY(shows()->isVisible());
        QTest::keyClick(shows(), Qt::Key_Delete);
        QTRY_COMPARE(shows()->model()->rowCount(), 0);
        auto *undo = m_house->window->findChild<Toast *>()->findChild<QPushButton *>();
        undo->click();
        QTRY_COMPARE(shows()->model()->rowCount(), 1);
        QTRY_COMPARE(shows()->model()->index(0, 0).data().toString(), u"Green Room"_s);
    }

private:
    void subscribe()
    {
        m_house->action(u"&Add a show…"_s)->trigger();
        ask(m_server->url(u"/feed"_s).toString());
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(episodes()->isVisible());
        QTRY_COMPARE(episodes()->model()->rowCount(), 1);
        episodes()->setFocus();
    }

    void ask(const QString &address) const
    {
        auto *field = dialog()->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, address);
        QTest::keyClick(field, Qt::Key_Return);
    }

    bool says(const QWidget &place, const QString &sentence) const
    {
        const auto labels = place.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&sentence](const QLabel *one) {
            return one->isVisible() && one->text() == sentence;
        });
    }

    SubscribeDialog *dialog() const { return m_house->window->findChild<SubscribeDialog *>(); }
    ShowsPane *pane() const { return m_house->window->findChild<ShowsPane *>(); }
    RowList *list(const QString &name) const
    {
        const auto lists = pane()->findChildren<RowList *>();
        return *std::ranges::find(lists, name, &RowList::accessibleName);
    }
    RowList *shows() const { return list(u"Shows"_s); }
    RowList *episodes() const { return list(u"Episodes of the show"_s); }
    QString foot() const { return episodes()->model()->index(0, 0).data(RowFootRole).toString(); }
    QStringList marks() const
    {
        return episodes()->model()->index(0, 0).data(RowMarksRole).toStringList();
    }

    std::unique_ptr<BadServer> m_server;
    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestShowsController)
#include "tst_showscontroller.moc"
