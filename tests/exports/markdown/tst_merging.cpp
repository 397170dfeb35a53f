// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../hostiletexts.h"
#include "exports/markdown/markdownnotes.h"
#include "exports/markdown/merging.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QString exported(const QString &note)
{
    return notesAsMarkdown(documentWith(u"A quote."_s, note));
}

QString matter(const QString &lines)
{
    return u"---\n"_s + lines + u"---\nMine.\n"_s;
}

// The lines of the front matter after exporting into a file whose front matter is `lines`.
QStringList mergedMatter(const QString &lines)
{
    const QString merged = mergeIntoExisting(matter(lines), exported({}));
    return merged.section(u"---\n"_s, 1, 1).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFileBecomesTheExport()
    {
        QCOMPARE(mergeIntoExisting(u""_s, exported(u"a"_s)), exported(u"a"_s));
        QCOMPARE(mergeIntoExisting(u" \n\n"_s, exported(u"a"_s)), exported(u"a"_s));
    }

    void exportingAgainChangesNothing_data() { addHostileTexts(); }

    void exportingAgainChangesNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(mergeIntoExisting(exported(text), exported(text)), exported(text));
        QCOMPARE(mergeIntoExisting(exported(u"before"_s), exported(text)), exported(text));
        QCOMPARE(mergeIntoExisting(exported(text), exported(u"after"_s)), exported(u"after"_s));
    }

    void textOutsideTheMarksStays()
    {
        QString existing = exported(u"old"_s);
        existing.replace("# Why plants move"_L1, "# My own heading\n\nBefore.  \n"_L1);
        existing += "\nAfter, without a line's end"_L1;
        QString wanted = existing;
        wanted.replace("> old #"_L1, "> new #"_L1);
        QVERIFY(wanted != existing);
        QCOMPARE(mergeIntoExisting(existing, exported(u"new"_s)), wanted);
    }

    void withoutMarksTheNotesGoToTheEnd()
    {
        const QString merged = mergeIntoExisting(u"My text."_s, exported(u"a"_s));
        QVERIFY(merged.startsWith("---\ntitle: "_L1));
        QVERIFY(merged.contains("\n---\nMy text.\n\n<!-- earmark:begin notes -->\n## Notes\n"_L1));
        QVERIFY(merged.endsWith("<!-- earmark:end notes -->\n"_L1));
        QCOMPARE(mergeIntoExisting(merged, exported(u"a"_s)), merged);
    }

    void aLoneMarkRemovesNothing_data()
    {
        QTest::addColumn<QString>("existing");

        QTest::newRow("beginning") << u"One.\n<!-- earmark:begin notes -->\nTwo.\n"_s;
        QTest::newRow("end") << u"One.\n<!-- earmark:end notes -->\nTwo.\n"_s;
        QTest::newRow("within a line") << u"The mark <!-- earmark:begin notes --> and\n"
                                          "<!-- earmark:end notes -->\n"_s;
    }

    void aLoneMarkRemovesNothing()
    {
        QFETCH(QString, existing);
        const QString once = mergeIntoExisting(existing, exported(u"a"_s));
        QVERIFY(once.contains(existing));
        QCOMPARE(mergeIntoExisting(once, exported(u"a"_s)), once);
        const QString again = mergeIntoExisting(once, exported(u"new"_s));
        QVERIFY(again.contains(existing));
        QCOMPARE(again.count("^n-01J9Z4"_L1), 1);
    }

    void lineEndsStayAsTheyAre()
    {
        QString existing = exported(u"old"_s) + u"Mine.\n"_s;
        existing.replace(u'\n', "\r\n"_L1);
        QString wanted = exported(u"new"_s) + u"Mine.\n"_s;
        wanted.replace(u'\n', "\r\n"_L1);
        QCOMPARE(mergeIntoExisting(existing, exported(u"new"_s)), wanted);
    }

    void aByteOrderMarkStaysFirst()
    {
        const QString mark(QChar(QChar::ByteOrderMark));
        QCOMPARE(mergeIntoExisting(mark + exported(u"old"_s), exported(u"new"_s)),
                 mark + exported(u"new"_s));
    }

    void dashesAreNotAlwaysFrontMatter()
    {
        const QString existing = u"---\nA line above, and no second one.\n"_s;
        QVERIFY(mergeIntoExisting(existing, exported({})).contains(u"---\n"_s + existing));
    }

    void keysThatAreNotOursStay()
    {
        const QString theirs = u"# a comment\naliases:\n  - one\n\n  - two\ncssclasses: [wide]\n"
                               "summary: |\n  first\n\n  title: no key\n\"my key\": 'x: y'\n"_s;
        const QString merged = mergeIntoExisting(matter(theirs), exported({}));
        QVERIFY(merged.startsWith(u"---\n"_s + theirs + u"title: \"Why plants move\"\n"_s));
        QCOMPARE(mergeIntoExisting(merged, exported({})), merged);
    }

    void ourKeysAreUpdatedInPlace()
    {
        const QStringList lines =
            mergedMatter(u"rating: 5\n'title': old\n  over two lines\n# mine\nmood: good\n"_s);
        QCOMPARE(lines.first(4),
                 (QStringList{u"rating: 5"_s, u"title: \"Why plants move\""_s, u"# mine"_s,
                              u"mood: good"_s}));
        QCOMPARE(lines.filter(u"title:"_s).size(), 1);
    }

    void aKeyThatWeDoNotKnowTheValueOfStays()
    {
        NotesDocument document = documentWith(u"a"_s, {});
        document.episode.show.clear();
        const QString merged =
            mergeIntoExisting(matter(u"podcast: Mine\n"_s), notesAsMarkdown(document));
        QVERIFY(merged.contains("\npodcast: Mine\n"_L1));
    }

    void tagsAreOnlyAdded_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("merged");

        const QString both = u"\"idea/light\", \"snake_case\""_s;
        QTest::newRow("none") << u"tags:\n"_s << u"tags: ["_s + both + u"]\n"_s;
        QTest::newRow("empty") << u"tags: []\n"_s << u"tags: ["_s + both + u"]\n"_s;
        QTest::newRow("brackets") << u"tags: [a, 'b, c']\n"_s
                                  << u"tags: [a, 'b, c', "_s + both + u"]\n"_s;
        QTest::newRow("known") << u"tags: [snake_case, x, 'idea/light' ]\n"_s
                               << u"tags: [snake_case, x, 'idea/light' ]\n"_s;
        QTest::newRow("dashes") << u"tags:\n  - a # why\n  - snake_case\n"_s
                                << u"tags:\n  - a # why\n  - snake_case\n  - \"idea/light\"\n"_s;
        QTest::newRow("dashes at the edge")
            << u"tags:\n- idea/light\n- snake_case\n"_s << u"tags:\n- idea/light\n- snake_case\n"_s;
        QTest::newRow("another shape") << u"tags: a b\n"_s << u"tags: a b\n"_s;
    }

    void tagsAreOnlyAdded()
    {
        QFETCH(QString, written);
        QFETCH(QString, merged);
        const QString result = mergeIntoExisting(matter(written + u"last: 1\n"_s), exported({}));
        QVERIFY2(result.startsWith(u"---\n"_s + merged + u"last: 1\n"_s), qPrintable(result));
        QCOMPARE(mergeIntoExisting(result, exported({})), result);
    }
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
