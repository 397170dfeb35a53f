// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "ui/reader/readingsettings.h"

#include <QAbstractButton>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestReadingSettings : public QObject, private ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        openTalk();
        m_pane->showReadingSettings(m_pane.get());
    }

    void cleanup() { m_pane.reset(); }

    void linesStandBelowEachOtherAndTheReaderStaysWhereTheyWere()
    {
        QCOMPARE(m_view->text().turnCount(), 30);
        m_view->showAtTop(m_view->text().rowSpan(46).begin);
        const qsizetype top = m_view->text().rowAt(m_view->topPosition());
        button(u"Lines"_s)->click();
        QCOMPARE(m_view->text().rowAt(m_view->topPosition()), top);
        QCOMPARE(wordOf(47, 0).left(), wordOf(46, 0).left());
        QVERIFY(wordOf(47, 0).top() > wordOf(46, 0).top());
        QCOMPARE(savedReadingStyle().flow, TextFlow::Lines);
        button(u"Paragraphs"_s)->click();
        QCOMPARE(savedReadingStyle(), ReadingStyle());
        QVERIFY(wordOf(47, 0).left() != wordOf(46, 0).left());
    }

    void eachLineHasItsTimeBesideIt()
    {
        button(u"Lines"_s)->click();
        for (const qsizetype row : {0, 1, 2, 3}) {
            const PageSpot spot = leftOf(row);
            QCOMPARE(spot.kind, PageSpot::Kind::Time);
            QCOMPARE(spot.row, row);
        }
    }

    void timesCanBeLeftOut()
    {
        button(u"Lines"_s)->click();
        button(u"&Times in the margin"_s)->click();
        QVERIFY(!savedReadingStyle().hasTimes);
        QVERIFY(leftOf(1).kind != PageSpot::Kind::Time);
        button(u"Reset"_s)->click();
        QCOMPARE(savedReadingStyle(), ReadingStyle());
    }

    void theFaceForDyslexiaIsOfferedWhereItIsInstalled()
    {
        QAbstractButton *face = button(u"For dyslexia"_s);
        QCOMPARE(face != nullptr, !dyslexiaFamily().isEmpty());
        if (!face)
            return;
        face->click();
        QCOMPARE(m_view->readingStyle().family, dyslexiaFamily());
        QVERIFY(face->isChecked());
    }

private:
    QAbstractButton *button(const QString &text) const
    {
        for (auto *one :
             m_pane->findChild<ReadingSettings *>()->findChildren<QAbstractButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    PageSpot leftOf(qsizetype row) const
    {
        const QRect word = wordOf(row, 0);
        return m_view->spotAt({int(m_view->columnOf(row).left()) - 28, word.center().y()});
    }
};

QTEST_MAIN(TestReadingSettings)
#include "tst_readingsettings.moc"
