// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"
#include "ui/reader/spots/pagespot.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

ReadingStyle inLines(bool hasTimes = true)
{
    ReadingStyle style;
    style.flow = TextFlow::Lines;
    style.hasTimes = hasTimes;
    return style;
}

} // namespace

/// The page where it has no margin: names and times stand above what they belong to.
class TestNarrowPage : public QObject
{
    Q_OBJECT

private slots:
    void timesStandAboveTheirParagraphs()
    {
        const PageText text(talk(9), -1, TextFlow::Lines);
        PageLayout layout(text);
        layout.setStyle(inLines(), QFont());
        layout.setViewWidth(420);
        QVERIFY(layout.margin().isNarrow());
        const auto paragraphs = layout.paragraphsWithTime(0);
        QCOMPARE(paragraphs.size(), 2);
        for (const auto &[row, top, baseline] : paragraphs) {
            const QRectF time = layout.margin().paragraphTimePlace(text.transcript().cues.at(row),
                                                                   {layout.columnLeft(), top});
            QVERIFY(time.top() >= layout.bands(text.rowSpan(row - 1), 0, 0).last().bottom());
            QVERIFY(time.bottom() <= layout.bands(text.rowSpan(row), 0, 0).first().top());
            const PageSpot spot = spotAt(text, layout, {}, time.center(), {});
            QCOMPARE(spot.kind, PageSpot::Kind::Time);
            QCOMPARE(spot.row, row);
        }
        QVERIFY(layout.top(1) >= layout.bands(text.rowSpan(2), 0, 0).last().bottom());
    }

    void aLineApartHasItsTimeToo()
    {
        const PageText text(talk(9), 1, TextFlow::Lines);
        PageLayout layout(text);
        layout.setStyle(inLines(), QFont());
        layout.setViewWidth(420);
        QVERIFY(text.isContinuation(1));
        const auto paragraphs = layout.paragraphsWithTime(1);
        QCOMPARE(paragraphs.size(), 1);
        QCOMPARE(paragraphs.first().row, 1);
        QVERIFY(paragraphs.first().top >= layout.top(1));
        QVERIFY(paragraphs.first().top < layout.textTop(1));
    }

    void withoutTimesNothingIsBetween()
    {
        const PageText text(talk(9), -1, TextFlow::Lines);
        PageLayout layout(text);
        layout.setStyle(inLines(false), QFont());
        layout.setViewWidth(420);
        QVERIFY(layout.paragraphsWithTime(0).isEmpty());
        const qreal bottom = layout.bands(text.rowSpan(0), 0, 0).last().bottom();
        const qreal next = layout.bands(text.rowSpan(1), 0, 0).first().top();
        QVERIFY(next - bottom < layout.style().lineHeight());
    }
};

QTEST_MAIN(TestNarrowPage)
#include "tst_narrowpage.moc"
