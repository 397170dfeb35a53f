// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/words/laidwords.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// Pieces that follow each other by a tenth of a second.
QList<SpeechPiece> piecesOf(const QString &words)
{
    QList<SpeechPiece> pieces;
    for (const QString &word : words.split(u' ')) {
        SpeechPiece piece;
        piece.text = word;
        const milliseconds begin(100 * pieces.size());
        piece.span = TimeSpan{begin, begin + milliseconds(50)};
        pieces.append(piece);
    }
    return pieces;
}

// The text with its timed words in brackets.
QString inBrackets(const QString &text, const QString &words)
{
    const auto pieces = laidOnText(text, piecesOf(words));
    if (!pieces)
        return u"nothing"_s;
    QString shown;
    for (const SpeechPiece &piece : *pieces)
        shown += piece.span ? u'<' + piece.text + u'>' : piece.text;
    return shown;
}

} // namespace

class TestLaidWords : public QObject
{
    Q_OBJECT

private slots:
    void alignsWordsWithTheirText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("laid");

        QTest::newRow("signs between them")
            << u"Oui, merci !"_s << u"Oui merci"_s << u"<Oui>, <merci> !"_s;
        QTest::newRow("one that is spelled otherwise")
            << u"Oui, ça va bien."_s << u"Oui ca va bien"_s << u"<Oui>, ça <va> <bien>."_s;
        QTest::newRow("it is not looked for within a word")
            << u"Un chat, ça va bien ici."_s << u"Un chat sa va bien ici"_s
            << u"<Un> <chat>, ça <va> <bien> <ici>."_s;
        QTest::newRow("one that the text lacks")
            << u"Oui va bien."_s << u"Oui ca va bien"_s << u"nothing"_s;
        QTest::newRow("many that are spelled otherwise")
            << u"eins zwei drei"_s << u"one two drei"_s << u"nothing"_s;
        QTest::newRow("parts of words")
            << u"Hello there"_s << u"Hel lo there"_s << u"<Hel><lo> <there>"_s;
    }

    void alignsWordsWithTheirText()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QTEST(inBrackets(text, words), "laid");
    }
};

QTEST_GUILESS_MAIN(TestLaidWords)
#include "tst_laidwords.moc"
