// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "search/results/searchresultsmodel.h"
#include "ui/search/searchpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSearchController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
        m_house->open(m_house->talk);
        action(u"searchEverything"_s)->trigger();
        QVERIFY(pane()->isVisible());
        QVERIFY(!m_house->reader()->isVisible());
    }

    void cleanup() { m_house.reset(); }

    void aLineThatIsChosenIsPlayed()
    {
        pane()->setText(u"there"_s);
        QTRY_VERIFY(model()->rowCount() > 0);
        QTRY_VERIFY(says(u"1 places in 1 of 1 episodes"_s));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(m_house->reader()->isVisible()); // at the latest when the answer has come
        QTRY_VERIFY(m_house->player.position() >= 3s);
        QVERIFY(action(u"goBack"_s)->isEnabled());
    }

    void theWayBackLeadsToTheEpisodeBefore()
    {
        const QString other = m_house->file(u"other.wav"_s, toneWav(6s));
        m_house->file(u"other.vtt"_s,
                      "WEBVTT\n\n00:02.000 --> 00:03.000\n<v Eve>A viola.\n\n"
                      "00:03.000 --> 00:04.000\n<v Eve>More.\n");
        m_house->window->open({other});
        QTRY_COMPARE(firstLine(), u"A viola."_s);
        m_house->player.seek(1s);
        QTRY_COMPARE(m_house->player.position(), 1000ms);

        action(u"searchEverything"_s)->trigger();
        pane()->setText(u"“one is”"_s);
        QTRY_VERIFY(model()->rowCount() > 0);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(firstLine(), u"One is here."_s);
        QVERIFY(m_house->reader()->isVisible());
        QTRY_VERIFY(action(u"goBack"_s)->isEnabled());
        action(u"goBack"_s)->trigger();
        QTRY_COMPARE(firstLine(), u"A viola."_s);
        QTRY_COMPARE(m_house->player.position(), 1000ms);
    }

    void saysWhatIsWrong()
    {
        pane()->setText(u"after:soon"_s);
        QTRY_VERIFY(says(u"“soon” is not a date"_s));
        pane()->setText(u"zebra"_s);
        QTRY_VERIFY(says(u"“zebra” is in no transcript"_s));
        pane()->setText({});
        QTRY_VERIFY(says(u"Every transcript"_s));
    }

    void escapeAndFindGoBackToThePage()
    {
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(m_house->reader()->isVisible());
        action(u"searchEverything"_s)->trigger();
        action(u"find"_s)->trigger();
        QVERIFY(m_house->reader()->isVisible());
    }

private:
    SearchPane *pane() const { return m_house->window->findChild<SearchPane *>(); }
    SearchResultsModel *model() const { return m_house->window->findChild<SearchResultsModel *>(); }
    QLineEdit *field() const { return pane()->findChild<QLineEdit *>(); }
    QAction *action(const QString &name) const
    {
        return m_house->window->findChild<QAction *>(name);
    }
    QString firstLine() const
    {
        return m_house->text().isEmpty() ? QString() : m_house->text().cues.first().text;
    }
    bool says(const QString &text) const
    {
        const auto labels = pane()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestSearchController)
#include "tst_searchcontroller.moc"
