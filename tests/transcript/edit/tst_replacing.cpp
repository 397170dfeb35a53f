// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/replacing.h"
#include "transcript/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace earmark;

class TestReplacing : public QObject
{
    Q_OBJECT

private slots:
    void replacesAsWished_data()
    {
        QTest::addColumn<ReplaceWish>("wish");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const QString first = u"IZIA met Isia and Isía, in Isiaville."_s;
        const QString second = u"isia was (isia) there."_s;
        const auto row = [](const char *name, const ReplaceWish &wish, const QString &one,
                            const QString &other) { QTest::newRow(name) << wish << one << other; };
        row("any spelling", {.find = u"isia"_s, .replacement = u"Ada"_s},
            u"IZIA met Ada and Ada, in Adaville."_s, u"Ada was (Ada) there."_s);
        row("whole words", {.find = u"isia"_s, .replacement = u"Ada"_s, .isWholeWords = true},
            u"IZIA met Ada and Ada, in Isiaville."_s, u"Ada was (Ada) there."_s);
        row("case", {.find = u"Isia"_s, .replacement = u"Ada"_s, .mindsCase = true},
            u"IZIA met Ada and Ada, in Adaville."_s, second);
        row("accents", {.find = u"Isía"_s, .replacement = u"Ada"_s, .mindsAccents = true},
            u"IZIA met Isia and Ada, in Isiaville."_s, second);
        row("a pattern",
            {.find = u"\\b(is|iz)i(.)\\b"_s, .replacement = u"<\\2\\1\\\\>"_s, .isPattern = true},
            u"<AIZ\\> met <aIs\\> and Isía, in Isiaville."_s, u"<ais\\> was (<ais\\>) there."_s);
        row("only some lines", {.find = u"isia"_s, .replacement = u"Ada"_s, .firstRow = 1}, first,
            u"Ada was (Ada) there."_s);
        row("only one speaker",
            {.find = u"isia"_s, .replacement = u"Ada"_s, .speaker = SpeakerId{1}},
            u"IZIA met Ada and Ada, in Adaville."_s, second);
        row("with nothing", {.find = u"isia "_s, .replacement = {}},
            u"IZIA met and Isía, in Isiaville."_s, u"was (isia) there."_s);
        row("nothing to find", {.find = {}, .replacement = u"Ada"_s}, first, second);
        row("a pattern of nothing", {.find = u"x*"_s, .replacement = u"Ada"_s, .isPattern = true},
            first, second);
    }
    void replacesAsWished()
    {
        QFETCH(ReplaceWish, wish);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const Transcript text = twoLines();
        const auto hits = findReplacements(text, wish);
        QVERIFY(hits);
        const Transcript after = withReplacements(text, *hits);
        QCOMPARE(after.cues.at(0).text, first);
        QCOMPARE(after.cues.at(1).text, second);
    }

    void whatIsSpeltLikeThatAlreadyIsNoHit()
    {
        const auto hits =
            findReplacements(twoLines(), {.find = u"isia"_s, .replacement = u"Isia"_s});
        QCOMPARE(hits->size(), 3);
    }

    void aWrongPatternIsOneSentence()
    {
        QVERIFY(
            !findReplacements(twoLines(), {.find = u"(a"_s, .replacement = {}, .isPattern = true}));
    }

private:
    static Transcript twoLines()
    {
        Transcript text;
        for (const QString &line :
             {u"IZIA met Isia and Isía, in Isiaville."_s, u"isia was (isia) there."_s}) {
            Cue cue;
            cue.text = line;
            cue.words = splitIntoWords(line);
            cue.speaker = text.addSpeaker(line.left(1));
            text.addCue(cue);
        }
        return text;
    }
};


QTEST_GUILESS_MAIN(TestReplacing)
#include "tst_replacing.moc"
