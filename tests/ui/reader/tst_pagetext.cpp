// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"
#include "ui/reader/page/pagecopy.h"
#include "ui/reader/page/pagetext.h"

#include <QMimeData>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Transcript conversation()
{
    Transcript transcript;
    const SpeakerId anne = transcript.addSpeaker(u"Anne"_s);
    const SpeakerId paul = transcript.addSpeaker(u"Paul"_s);
    const auto add = [&transcript](SpeakerId speaker, milliseconds begin, const QString &text) {
        Cue cue;
        cue.speaker = speaker;
        cue.origin = TimeOrigin::File;
        cue.begin = begin;
        cue.text = text;
        cue.words = splitIntoWords(text);
        transcript.addCue(cue);
    };
    add(anne, 1s, u"Good morning."_s);
    add(anne, 3s, u"How are you?"_s);
    add(paul, 5s, u"Very well."_s);
    transcript.cues[0].beginsTurn = true;
    transcript.cues[2].beginsTurn = true;
    return transcript;
}

Transcript oneLongTurn()
{
    Transcript transcript;
    for (int i = 0; i < 30; ++i) {
        Cue cue;
        cue.beginsTurn = i == 0;
        cue.text = u"one two three four five six seven eight nine ten."_s;
        cue.words = splitIntoWords(cue.text);
        transcript.addCue(cue);
    }
    return transcript;
}

} // namespace

class TestPageText : public QObject
{
    Q_OBJECT

private slots:
    void cuesOfATurnStandInALine()
    {
        const PageText page(conversation());
        QCOMPARE(page.turnCount(), 2);
        QCOMPARE(page.turnText(0), u"Good morning. How are you?"_s);
        QCOMPARE(page.turnText(1), u"Very well."_s);
        QCOMPARE(page.text({0, page.length()}), u"Good morning. How are you?\nVery well."_s);
    }

    void aVeryLongTurnIsSplit_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("words") << u"a word and "_s;
        QTest::newRow("no blank") << u"a"_s;
        QTest::newRow("joiners") << u"\u200d"_s;
        QTest::newRow("marks") << u"\u0301"_s;
        QTest::newRow("pairs") << u"\U0001F468"_s;
        QTest::newRow("marks to the right") << u"\u200f"_s;
    }

    void aVeryLongTurnIsSplit()
    {
        QFETCH(QString, piece);
        Transcript transcript = conversation();
        const QString said = u'x' + piece.repeated(50'000 / piece.size()) + u'y';
        transcript.cues[1].text = said;
        transcript.cues[1].words.clear();
        const PageText page(transcript);
        QVERIFY(page.turnCount() > 10);
        QString whole;
        for (qsizetype turn = 0; turn < page.turnCount(); ++turn) {
            const QString text = page.turnText(turn);
            QVERIFY(text.size() <= 4000);
            QVERIFY(!text.front().isLowSurrogate());
            const PageSpan span = page.turnSpan(turn);
            QCOMPARE(page.turnAt(span.begin), turn);
            QCOMPARE(page.turnAt(span.end - 1), turn);
            if (turn > 0 && !page.isContinuation(turn))
                whole += u'\n';
            else if (turn > 0 && page.firstRow(turn) != page.firstRow(turn - 1))
                whole += u' ';
            whole += text;
        }
        QCOMPARE(whole, page.text({0, page.length()}));
        QVERIFY(!page.isContinuation(0) && page.isContinuation(1)
                && !page.isContinuation(page.turnCount() - 1));
        const auto copy = copyOf(page, {0, page.length()}, false);
        QVERIFY(copy->text().contains(said));
    }

    void paragraphsStartALineAndSpacesMayBeMissing()
    {
        Transcript transcript = conversation();
        transcript.cues[1].beginsParagraph = true;
        QCOMPARE(PageText(transcript).turnText(0), u"Good morning.\u2028How are you?"_s);
        transcript.cues[1].beginsParagraph = false;
        transcript.cues[1].spaceBefore = false;
        QCOMPARE(PageText(transcript).turnText(0), u"Good morning.How are you?"_s);
    }

    void paragraphsStayWhenTimesComeAndWordsChange()
    {
        Transcript transcript = oneLongTurn();
        PageText page(transcript);
        const QList<qsizetype> rows = page.paragraphRows(0);
        QVERIFY(rows.size() >= 2);
        for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
            Cue &cue = transcript.cues[row];
            cue.origin = TimeOrigin::Aligned;
            cue.begin = std::chrono::seconds(10 * row + (row > rows.first() ? 5 : 0));
            cue.end = *cue.begin + std::chrono::seconds(9);
        }
        QVERIFY(page.updateTimes(transcript));
        QCOMPARE(page.paragraphRows(0), rows);
        transcript.cues[1].text += u" And quite a lot more than that, sir."_s;
        transcript.cues[1].words = splitIntoWords(transcript.cues[1].text);
        QCOMPARE(PageText(transcript, -1, TextFlow::Paragraphs, page).paragraphRows(0), rows);
        QVERIFY(PageText(transcript).paragraphRows(0) != rows); // the pause counts now
    }

    void eachLineMayBeginANewOne()
    {
        const Transcript transcript = oneLongTurn();
        const PageText page(transcript, -1, TextFlow::Lines);
        QCOMPARE(page.turnCount(), 1);
        QCOMPARE(page.turnText(0).count(QChar::LineSeparator), transcript.cues.size() - 1);
        QCOMPARE(page.paragraphRows(0).size(), transcript.cues.size() - 1);
    }

    void everyPositionBelongsToItsRow()
    {
        const PageText page(conversation());
        for (qsizetype row = 0; row < 3; ++row) {
            const PageSpan span = page.rowSpan(row);
            QCOMPARE(page.text(span), page.transcript().cues.at(row).text);
            for (qsizetype position = span.begin; position <= span.end; ++position)
                QCOMPARE(page.rowAt(position), row);
        }
    }

    void rangesRoundTrip_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("text");

        QTest::newRow("a word") << 5 << 12 << u"morning"_s;
        QTest::newRow("over cues") << 5 << 17 << u"morning. How"_s;
        QTest::newRow("over turns") << 22 << 31 << u"you?\nVery"_s;
        QTest::newRow("all") << 0 << 37 << u"Good morning. How are you?\nVery well."_s;
    }

    void rangesRoundTrip()
    {
        QFETCH(int, begin);
        QFETCH(int, end);
        const PageText page(conversation());
        const PageSpan span{begin, end};
        QTEST(page.text(span), "text");
        QCOMPARE(page.span(page.range(span)), span);
    }

    void wordsHaveTheirTimes()
    {
        const PageText page(conversation());
        QCOMPARE(page.text(page.wordAround(6)), u"morning."_s);
        QCOMPARE(page.timeAt(0), std::optional<milliseconds>(1s));
        QCOMPARE(page.timeAt(page.rowSpan(2).begin), std::optional<milliseconds>(5s));
        QVERIFY(*page.timeAt(7) > 1s && *page.timeAt(7) < 3s);
    }

    void timesCanBeUpdatedButWordsCannot()
    {
        PageText page(conversation());
        Transcript later = conversation();
        later.cues[1].begin = 4s;
        QVERIFY(page.updateTimes(later));
        QCOMPARE(page.timeAt(page.rowSpan(1).begin), std::optional<milliseconds>(4s));
        later.cues[1].text = u"How was it?"_s;
        QVERIFY(!page.updateTimes(later));
    }

    void copiesNameSpeakersWhereThereAreSeveral()
    {
        const PageText page(conversation());
        QCOMPARE(copyOf(page, {0, 4}, false)->text(), u"Good"_s);
        QCOMPARE(copyOf(page, {22, 31}, false)->text(), u"Anne: you?\n\nPaul: Very"_s);
        QCOMPARE(copyOf(page, page.rowSpan(2), true)->text(), u"[0:05] Paul: Very well."_s);
        QCOMPARE(copyOf(page, page.rowSpan(2), true)->html(),
                 u"<p><time>0:05</time> <b>Paul</b>: Very well.</p>"_s);
    }
};

QTEST_GUILESS_MAIN(TestPageText)
#include "tst_pagetext.moc"
