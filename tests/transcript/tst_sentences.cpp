// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    // A | in the data marks the end of a sentence.
    void splitsSentences_data()
    {
        QTest::addColumn<QString>("marked");

        QTest::newRow("two") << u"One two.| Three four."_s;
        QTest::newRow("french question") << u"Alors, où en est-on ?| Ici !| Bien."_s;
        QTest::newRow("french title") << u"Voici M. Dupont et Mme. Durand.| Ils parlent."_s;
        QTest::newRow("english title") << u"I met Dr. Smith and Mrs. Jones.| They left."_s;
        QTest::newRow("initials") << u"It was J. K. Rowling.| She wrote it."_s;
        QTest::newRow("acronym") << u"In the U.S. Congress it failed.| Why?"_s;
        QTest::newRow("ellipsis within") << u"Je… crois que… oui.| Bon."_s;
        QTest::newRow("dots within") << u"l'allègement de... oui, voilà.| Bon."_s;
        QTest::newRow("ellipsis at the end") << u"comme on dit…| Deuxième phrase."_s;
        QTest::newRow("guillemets") << u"« Oui ! »| Il part."_s;
        QTest::newRow("guillemets within") << u"« Oui ! » dit-il.| Il part."_s;
        QTest::newRow("no-break spaces") << u"« Vraiment\u202f?\u00a0»| Oui\u202f!"_s;
        QTest::newRow("quote then stop") << u"opter pour \"Déclic ?\".| Un titre."_s;
        QTest::newRow("decimal") << u"It costs 3.50 euros.| Cheap."_s;
        QTest::newRow("year") << u"C'était en 2021.| Depuis, non."_s;
        QTest::newRow("number of a list") << u"1. Premier point.| 2. Deuxième."_s;
        QTest::newRow("exclamation within") << u"Oh ! là là.| Bon."_s;
        QTest::newRow("both signs") << u"Quoi ?!| Rien."_s;
        QTest::newRow("wrapped line") << u"One line\ngoes on here.| Next."_s;
        QTest::newRow("no stop at all") << u"just some words without an end"_s;
        QTest::newRow("chinese") << u"我们走。|你呢？|好！"_s;
        QTest::newRow("arabic") << u"كيف حالك؟| بخير."_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("only signs") << u"… ?"_s;
    }

    void splitsSentences()
    {
        QFETCH(QString, marked);
        const QString text = QString(marked).remove(u'|');
        QStringList sentences;
        for (const QStringView sentence : splitIntoSentences(text))
            sentences.append(sentence.toString());
        QStringList expected;
        for (const QString &part : marked.split(u'|', Qt::SkipEmptyParts))
            expected.append(part.trimmed());
        QCOMPARE(sentences, expected);
    }

    void nothingButWhiteSpaceIsLost()
    {
        const QString text = u"  M. X… « Non ! » J. Y. : 3.5 ?! ok. a.b.c  (Fin.) \"Z.\" "_s;
        QString joined;
        for (const QStringView sentence : splitIntoSentences(text)) {
            QCOMPARE(sentence, sentence.trimmed());
            joined += sentence;
        }
        QCOMPARE(joined.remove(u' '), QString(text).remove(u' '));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
