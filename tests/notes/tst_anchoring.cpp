// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchoring.h"
#include "notes/anchors/placement.h"
#include "transcript/text.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// In these texts, [ and ] mark a selection, and / separates lines.
class TestAnchoring : public QObject
{
    Q_OBJECT

private slots:
    void selectionsBecomeWholeWords_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("quote");

        QTest::newRow("a word") << u"Une [plante] ne fuit pas."_s << u"plante"_s;
        QTest::newRow("parts of words") << u"Une pl[ante ne f]uit pas."_s << u"plante ne fuit"_s;
        QTest::newRow("spaces around") << u"Une[ plante ]ne fuit pas."_s << u"plante"_s;
        QTest::newRow("up to a comma") << u"Que je [copie], avec"_s << u"copie"_s;
        QTest::newRow("with the comma") << u"Que je [copie,] avec"_s << u"copie,"_s;
        QTest::newRow("from the comma on") << u"Que je copie[, avec] lui"_s << u"avec"_s;
        QTest::newRow("inside a word") << u"aujourd[’h]ui"_s << u"aujourd’hui"_s;
        QTest::newRow("a caret in a word") << u"Une pla[]nte"_s << u"plante"_s;
        QTest::newRow("French marks") << u"Elle [bouge\u202f?] Oui."_s << u"bouge\u202f?"_s;
        QTest::newRow("over lines") << u"Une plan[te./Elle bou]ge."_s << u"plante. Elle bouge"_s;
        QTest::newRow("over a line")
            << u"Une [plante./Oui./Elle] bouge."_s << u"plante. Oui. Elle"_s;
        QTest::newRow("from the end of a line") << u"Une plante.[/Elle] bouge."_s << u"Elle"_s;
        QTest::newRow("to the begin of a line") << u"Une [plante./]Elle"_s << u"plante."_s;
        QTest::newRow("a pair of surrogates") << u"Une [🌱🌱] ici"_s << u"🌱🌱"_s;
        QTest::newRow("backwards") << u"Une ]plante[ ne"_s << u"plante"_s;
        QTest::newRow("nothing but space") << u"Une [ ] plante"_s << QString();
        QTest::newRow("a caret between words") << u"Une [] plante"_s << QString();
    }

    void selectionsBecomeWholeWords()
    {
        QFETCH(QString, selected);
        QFETCH(QString, quote);
        const auto [transcript, range] = read(selected);
        const auto words = wholeWords(transcript, range);
        QCOMPARE(words.has_value(), !quote.isEmpty());
        QCOMPARE(words ? textIn(transcript, *words) : QString(), quote);
    }

    void rangesAreClampedToTheTranscript()
    {
        const Transcript transcript = read(u"Une plante./Elle bouge."_s).first;
        const auto words = wholeWords(transcript, {-3, 5, 99, 99});
        QVERIFY(words);
        QCOMPARE(textIn(transcript, *words), u"Une plante. Elle bouge."_s);
        QVERIFY(!wholeWords(transcript, {5, 0, 6, 0}));
        QVERIFY(!wholeWords(Transcript(), {}));
    }

    void aHighlightKnowsItsWordsTimesAndSpeakers()
    {
        auto [transcript, range] = read(u"Une plante [bouge./Elle] négocie./Oui."_s);
        transcript.cues[1].beginsTurn = true;
        transcript.cues[1].speaker = transcript.addSpeaker(u"Paul"_s);
        const Annotation highlight = highlightOf(transcript, TranscriptId{7}, range);

        QCOMPARE(highlight.kind, Annotation::Kind::Highlight);
        QCOMPARE(highlight.quote, u"bouge.\nElle"_s);
        QCOMPARE(highlight.speaker, u"Anne, Paul"_s);
        QCOMPARE(highlight.span.begin, *wordBegin(transcript.cues.at(0), 2));
        QCOMPARE(highlight.span.end, *wordBegin(transcript.cues.at(1), 1));
        QVERIFY(highlight.span.begin < highlight.span.end);
        QVERIFY(highlight.anchor);
        QCOMPARE(highlight.anchor->transcript, TranscriptId{7});
        QCOMPARE(highlight.anchor->words, cueRangeOf(transcript, range));
        QCOMPARE(highlight.anchor->prefix, u"Une plante "_s);
        QCOMPARE(highlight.anchor->suffix, u" négocie. Oui."_s);
    }

    void keepsThirtyTwoCharactersOfContext()
    {
        const auto [transcript, range] =
            read(u"Il y a bien longtemps,/dans une forêt sans bords, une [plante] bougeait un peu "
                 "plus chaque jour./Oui."_s);
        const Annotation highlight = highlightOf(transcript, {}, range);
        QCOMPARE(highlight.anchor->prefix, u"ps, dans une forêt sans bords, une "_s.right(32));
        QCOMPARE(highlight.anchor->suffix, u" bougeait un peu plus chaque jour"_s.left(32));
    }

    void withoutTimesAHighlightIsAtTheBegin()
    {
        auto [transcript, range] = read(u"Une [plante] bouge."_s);
        transcript.cues[0].begin.reset();
        transcript.cues[0].end.reset();
        QCOMPARE(highlightOf(transcript, {}, range).span, TimeSpan());
    }

    void usesTheTimesOfWords()
    {
        auto [transcript, range] = read(u"Une [plante] bouge."_s);
        transcript.cues[0].words[1].span = TimeSpan{300ms, 700ms};
        QCOMPARE(highlightOf(transcript, {}, range).span, (TimeSpan{300ms, 700ms}));
    }

    void findsTheQuoteByIds()
    {
        const auto [transcript, range] = read(u"Oui. Oui. [Oui]. Oui./Oui."_s);
        const Annotation highlight = highlightOf(transcript, TranscriptId{7}, range);
        QCOMPARE(placeOf(highlight, transcript, TranscriptId{7}), range);
    }

    void findsASymbolByIdsToo()
    {
        const auto [transcript, range] = read(u"Une [🌱] ici."_s);
        const Annotation highlight = highlightOf(transcript, TranscriptId{7}, range);
        QCOMPARE(placeOf(highlight, transcript, TranscriptId{7}), range);
        QVERIFY(!placeOf(highlight, transcript, TranscriptId{8}));
    }

    void bookmarksHaveNoPlace()
    {
        QVERIFY(!placeOf(Annotation(), read(u"Une plante."_s).first, {}));
    }

    void findsTheQuoteInAnotherTranscript_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("found"); ///< the text that is found, or empty

        const QString marked = u"Alors, oui./Une plante ne fuit pas\u202f: [elle négocie avec la "
                               "lumière]./Et voilà."_s;
        QTest::newRow("the same text") << marked
                                       << u"Une plante ne fuit pas : elle négocie avec "
                                          "la lumière."_s
                                       << u"elle négocie avec la lumière"_s;
        QTest::newRow("otherwise written")
            << marked << u"une plante ne fuit pas/ELLE NEGOCIE, avec/la “lumiere”"_s
            << u"ELLE NEGOCIE, avec la “lumiere"_s;
        QTest::newRow("a word corrected")
            << marked << u"Une plante ne fuit pas : elle négossie avec la lumière."_s
            << u"elle négossie avec la lumière"_s;
        QTest::newRow("a word put in")
            << marked << u"Une plante : elle négocie bien avec la lumière. Voilà."_s
            << u"elle négocie bien avec la lumière"_s;
        QTest::newRow("other words")
            << marked << u"Une plante ne fuit pas : elle reste là."_s << QString();
        QTest::newRow("said twice")
            << marked << u"Elle négocie avec la lumière. Elle négocie avec la lumière."_s
            << QString();
        QTest::newRow("said twice, almost")
            << marked
            << u"Elle négocie avec la lumière. Mais elle négocie avec sa lumière, dit-il."_s
            << QString();
        QTest::newRow("said twice with the same around it")
            << marked
            << u"Alors, oui. Une plante ne fuit pas : elle négocie avec la lumière. Et voilà. "
               "Alors, oui. Une plante ne fuit pas : elle négocie avec la lumière. Et voilà."_s
            << QString();
        QTest::newRow("what stands around it tells")
            << marked
            << u"Elle négocie avec la lumière, disent tous ceux qui n’en savent rien. Alors, oui. "
               "Une plante ne fuit pas : elle négocie avec la lumière. Et voilà."_s
            << u"elle négocie avec la lumière"_s;
        QTest::newRow("part of other words")
            << u"Salut [Linus], ça va ?"_s << u"Des machines linusiennes tournent."_s << QString();
        QTest::newRow("a short word") << u"Dis [oui] à tout"_s << u"Dis oui à tout"_s << u"oui"_s;
        QTest::newRow("a short word, twice") << u"Dis [oui] à tout"_s << u"oui, oui"_s << QString();
    }

    void findsTheQuoteInAnotherTranscript()
    {
        QFETCH(QString, marked);
        QFETCH(QString, other);
        QFETCH(QString, found);
        const auto [transcript, range] = read(marked);
        const Annotation highlight = highlightOf(transcript, TranscriptId{7}, range);
        const Transcript imported = read(other).first;
        const auto place = placeOf(highlight, imported, TranscriptId{8});
        QCOMPARE(place ? textIn(imported, *place) : QString(), found);

        // Also in a transcript without times.
        Transcript untimed = imported;
        for (Cue &cue : untimed.cues)
            cue.begin = cue.end = std::nullopt;
        QCOMPARE(placeOf(highlight, untimed, TranscriptId{8}), place);
    }

    void comparesOnlyContextThatBothHave()
    {
        const auto [transcript, range] = read(u"Une plante [elle négocie avec la lumière]./Oui."_s);
        const Annotation highlight = highlightOf(transcript, TranscriptId{7}, range);
        const Transcript imported = read(u"Un caillou, elle négocie avec la lumière, oui./"
                                         "Une plante elle négocie avec la lumière. Oui."_s)
                                        .first;
        const auto place = placeOf(highlight, imported, TranscriptId{8});
        QVERIFY(place);
        QCOMPARE(place->firstRow, 1);
    }

    void ignoresTheSameWordsAtAnotherTime()
    {
        const auto [transcript, range] = read(u"Elle [négocie avec la lumière]."_s);
        Annotation highlight = highlightOf(transcript, TranscriptId{7}, range);
        const Transcript imported =
            read(u"Bonjour./Elle négocie avec la lumière./Au revoir."_s).first;
        QVERIFY(placeOf(highlight, imported, TranscriptId{8}));
        highlight.span = {50s, 52s};
        QVERIFY(!placeOf(highlight, imported, TranscriptId{8}));
        highlight.span = {38s, 40s};
        QVERIFY(placeOf(highlight, imported, TranscriptId{8}));
    }

    void idsOfAnotherTranscriptMeanNothing()
    {
        const auto [transcript, range] = read(u"Une [plante verte]./Oui."_s);
        const Annotation highlight = highlightOf(transcript, TranscriptId{7}, range);
        const auto [imported, expected] = read(u"Bonjour./Voici une [plante verte]."_s);
        QCOMPARE(placeOf(highlight, imported, TranscriptId{8}), expected);
    }

private:
    // Lines of two seconds, beginning every ten seconds.
    static std::pair<Transcript, TextRange> read(const QString &selected)
    {
        Transcript transcript;
        const SpeakerId anne = transcript.addSpeaker(u"Anne"_s);
        TextRange range;
        const QStringList lines = selected.split(u'/');
        for (qsizetype row = 0; row < lines.size(); ++row) {
            QString text = lines.at(row);
            for (const QChar bracket : {QChar(u'['), QChar(u']')}) {
                const qsizetype other = text.indexOf(bracket == u'[' ? u']' : u'[');
                const qsizetype at = text.indexOf(bracket);
                if (at < 0)
                    continue;
                const qsizetype offset = at - (other >= 0 && other < at ? 1 : 0);
                (bracket == u'[' ? range.firstRow : range.lastRow) = row;
                (bracket == u'[' ? range.firstOffset : range.lastOffset) = offset;
            }
            Cue cue;
            cue.speaker = anne;
            cue.begin = row * 10s;
            cue.end = row * 10s + 2s;
            cue.origin = TimeOrigin::File;
            cue.text = text.remove(u'[').remove(u']');
            cue.words = splitIntoWords(cue.text);
            transcript.addCue(cue);
        }
        return {transcript, range};
    }
};

QTEST_GUILESS_MAIN(TestAnchoring)
#include "tst_anchoring.moc"
