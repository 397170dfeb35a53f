// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/templates/templatenotes.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NotesDocument talk()
{
    Annotation passage;
    passage.key = u"abc"_s;
    passage.kind = Annotation::Kind::Highlight;
    passage.colour = 2;
    passage.isFavourite = true;
    passage.span = {61'500ms, 65s};
    passage.quote = u"*Ada* said <b>yes</b>, \"twice\""_s;
    passage.speaker = u"Ada & Bob"_s;
    passage.note = u"- one\n- *two*"_s;
    passage.tags = {u"a tree"_s, u"sea"_s};
    Annotation moment;
    moment.key = u"def"_s;
    moment.span = {2h, 2h};
    NotesDocument document{
        .episode = {}, .cover = {}, .speakers = {}, .annotations = {}, .meanings = {}};
    document.episode.key = u"k1"_s;
    document.episode.title = u"A (long) talk"_s;
    document.episode.page = QUrl(u"https://example.org/a_(b)"_s);
    document.meanings = {{2, u"Idea"_s}};
    document.annotations = {passage, moment};
    return document;
}

QString written(const QString &given, TemplateTarget target = TemplateTarget::Plain,
                const NotesDocument &document = talk())
{
    const auto text = notesByTemplate(document, given, target);
    return text ? QString::fromUtf8(*text) : u"error: "_s + text.error().message;
}

} // namespace

class TestTemplateNotes : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreWritten_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("episode") << u"{{episode.title}} {{episode.link}}"_s
                                 << u"A (long) talk earmark://episode/k1"_s;
        QTest::newRow("times")
            << u"{{#notes}}{{time}}-{{time_end}} {{seconds}} {{span}};{{/notes}}"_s
            << u"1:01-1:05 61.500 1:01–1:05;2:00:00-2:00:00 7200.000 2:00:00;"_s;
        QTest::newRow("tags") << u"{{#notes}}{{#tags}}#{{.}} {{/tags}}{{tags_text}}{{/notes}}"_s
                              << u"#a-tree #sea a tree, sea"_s;
        QTest::newRow("empty is left out")
            << u"{{#notes}}{{#quote}}q{{/quote}}{{^quote}}none{{/quote}} {{/notes}}"_s
            << u"q none "_s;
        QTest::newRow("marks")
            << u"{{#notes}}{{#favourite}}*{{/favourite}}{{#bookmark}}b{{/bookmark}}"
               "{{colour}}{{meaning}} {{/notes}}"_s
            << u"*3Idea b1 "_s;
    }

    void valuesAreWritten()
    {
        QFETCH(QString, given);
        QFETCH(QString, expected);
        QCOMPARE(written(given), expected);
    }

    void groupsAreAsTheDocumentSays()
    {
        NotesDocument document = talk();
        document.by = GroupBy::Tag;
        document.annotations.removeLast();
        QCOMPARE(written(u"{{#groups}}[{{heading}}: {{#notes}}{{id}}{{/notes}}]{{/groups}}"_s,
                         TemplateTarget::Plain, document),
                 u"[a-tree: n-abc][sea: n-abc]"_s);
    }

    void valuesMeanNothingToTheTarget_data()
    {
        QTest::addColumn<TemplateTarget>("target");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Markdown") << TemplateTarget::Markdown << u"{{quote}}"_s
                                  << u"\\*Ada\\* said \\<b\\>yes\\</b\\>, \"twice\""_s;
        QTest::newRow("HTML")
            << TemplateTarget::Html << u"{{quote}}|{{speaker}}"_s
            << u"*Ada* said &lt;b&gt;yes&lt;/b&gt;, &quot;twice&quot;|Ada &amp; Bob"_s;
        QTest::newRow("CSV") << TemplateTarget::Csv << u"{{quote}},{{note}}"_s
                             << u"\"*Ada* said <b>yes</b>, \"\"twice\"\"\",\"'- one\n- *two*\""_s;
        QTest::newRow("as it is") << TemplateTarget::Html << u"{{{speaker}}}"_s << u"Ada & Bob"_s;
        QTest::newRow("a note of Markdown") << TemplateTarget::Markdown << u"{{note}}|{{{note}}}"_s
                                            << u"- one\n- *two*|- one\n- *two*"_s;
        QTest::newRow("an address in a link") << TemplateTarget::Markdown << u"[x]({{page_link}})"_s
                                              << u"[x](https://example.org/a_%28b%29#t=61.5,65)"_s;
    }

    void valuesMeanNothingToTheTarget()
    {
        QFETCH(TemplateTarget, target);
        QFETCH(QString, given);
        QFETCH(QString, expected);
        QCOMPARE(written(u"{{#notes}}{{#quote}}"_s + given + u"{{/quote}}{{/notes}}"_s, target),
                 expected);
    }

    void theNameOfTheFileTellsTheTarget()
    {
        QCOMPARE(templateTargetOf(u"notes.MD"_s), TemplateTarget::Markdown);
        QCOMPARE(templateTargetOf(u"notes.html.mustache"_s), TemplateTarget::Html);
        QCOMPARE(templateTargetOf(u"a.csv"_s), TemplateTarget::Csv);
        QCOMPARE(templateTargetOf(u"notes.mustache"_s), TemplateTarget::Plain);
    }

    void aWrongTemplateIsOneSentence()
    {
        QVERIFY(written(u"{{#notes}}"_s).startsWith(u"error: The template is not valid"_s));
        QVERIFY(written(QString(longestTemplate + 1, u'x')).startsWith(u"error:"_s));
    }

    void aDeepTemplateIsRead()
    {
        constexpr int depth = longestTemplate / 16;
        const QString deep = u"{{#a}}"_s.repeated(depth) + u"{{/a}}"_s.repeated(depth);
        QCOMPARE(written(deep), QString());
        QString met = u"{{#notes}}"_s + u"{{#quote}}"_s.repeated(500) + u"x"_s
            + u"{{/quote}}"_s.repeated(500) + u"{{/notes}}"_s;
        QCOMPARE(written(met), u"x"_s);
    }

    void noValueLeavesItsPlace()
    {
        NotesDocument document = talk();
        document.annotations.first().note = u"\ufdd0```\n{{quote}}\n\ufdd0"_s;
        const QString text = written(u"{{#notes}}{{note}}\n\n# next{{/notes}}"_s,
                                     TemplateTarget::Markdown, document);
        QVERIFY2(text.startsWith(u"```\n{{quote}}\n"_s), qPrintable(text)); // not read as Mustache
        QVERIFY(!text.contains(u'\ufdd0'));
        QCOMPARE(text.count(u"```"_s), 2); // closed
    }
};

QTEST_GUILESS_MAIN(TestTemplateNotes)
#include "tst_templatenotes.moc"
