// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../hostiletexts.h"
#include "exports/document/links.h"
#include "exports/markdown/markdownnotes.h"
#include "exports/markdown/merging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmark.h>
#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Tree parsed(const QString &markdown)
{
    const QString body = markdown.sliced(markdown.indexOf("\n---\n"_L1) + 5);
    const QByteArray bytes = body.toUtf8();
    return {cmark_parse_document(bytes.constData(), size_t(bytes.size()), CMARK_OPT_DEFAULT),
            cmark_node_free};
}

cmark_node *child(cmark_node *parent, cmark_node_type type)
{
    cmark_node *node = cmark_node_first_child(parent);
    while (node && cmark_node_get_type(node) != type)
        node = cmark_node_next(node);
    return node;
}

// The text of a node. Nodes other than text, links and breaks appear as ⟦type⟧.
QString textOf(cmark_node *node)
{
    QString text;
    for (cmark_node *part = cmark_node_first_child(node); part; part = cmark_node_next(part)) {
        switch (cmark_node_get_type(part)) {
        case CMARK_NODE_TEXT:
            text += QString::fromUtf8(cmark_node_get_literal(part));
            break;
        case CMARK_NODE_LINEBREAK:
            text += u'\n';
            break;
        case CMARK_NODE_SOFTBREAK:
            text += u'\v';
            break;
        case CMARK_NODE_LINK:
            text += textOf(part);
            break;
        case CMARK_NODE_PARAGRAPH:
            text += (cmark_node_previous(part) ? u"\n\n"_s : QString()) + textOf(part);
            break;
        default:
            text += u'⟦' + QString::fromLatin1(cmark_node_get_type_string(part)) + u'⟧';
        }
    }
    return text;
}

// The types of a node's children.
QStringList kindsBelow(cmark_node *parent)
{
    QStringList kinds;
    for (cmark_node *part = cmark_node_first_child(parent); part; part = cmark_node_next(part))
        kinds += QString::fromLatin1(cmark_node_get_type_string(part));
    return kinds;
}

bool holdsHtml(cmark_node *node)
{
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE)
        return true;
    for (cmark_node *part = cmark_node_first_child(node); part; part = cmark_node_next(part)) {
        if (holdsHtml(part))
            return true;
    }
    return false;
}

QString yamlValue(const QString &markdown, const QString &key)
{
    const QRegularExpression line(u'^' + key + u": (.*)$"_s, QRegularExpression::MultilineOption);
    return line.match(markdown).captured(1);
}

} // namespace

/// Compares an export, as parsed by cmark, with the notes.
class TestMarkdownNotes : public QObject
{
    Q_OBJECT

private slots:
    void everyCharacterOfTheTextsIsKept_data() { addHostileTexts(); }

    void everyCharacterOfTheTextsIsKept()
    {
        QFETCH(QString, text);
        const Tree tree = parsed(notesAsMarkdown(documentWith(text, u"b"_s)));
        const QString read = textOf(child(tree.get(), CMARK_NODE_BLOCK_QUOTE));
        QCOMPARE(read,
                 u"[!quote]+ 12:34 Anne Martin · Idea · Web page\v"_s + text
                     + u"\n\nb #idea/light #snake_case"_s);
    }

    void everyCharacterOfPlainNotesIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << u"See chapter 3, “light”. #idea snake_case C# R&D"_s;
        QTest::newRow("line breaks") << u"a\nb"_s;
        QTest::newRow("paragraphs") << u"a\n\nb\n\n\nc\n\n\n\nd"_s;
        QTest::newRow("breaks at the ends") << u"\n\na\nb\n\n"_s;
        QTest::newRow("emoji") << u"👩🏽‍🚀 🇫🇷 é é"_s;
        QTest::newRow("right to left") << u"שלום עולם abc مرحبا\u200F"_s;
        QTest::newRow("French spaces") << u"«\u00A0Quoi\u202F?\u00A0»\u202F: non\u00A0!"_s;
        QTest::newRow("address") << u"(see https://a.example/b_c_d?e=1&f=2#g)."_s;
    }

    void everyCharacterOfPlainNotesIsKept()
    {
        QFETCH(QString, text);
        NotesDocument document = documentWith({}, text);
        Annotation &bookmark = document.annotations.first();
        bookmark.kind = Annotation::Kind::Bookmark;
        bookmark.speaker = u"«\u202F"_s + text.section(u'\n', 0, 0);
        bookmark.tags.clear();
        bookmark.colour = 2;
        const Tree tree = parsed(notesAsMarkdown(document));
        QCOMPARE(textOf(child(tree.get(), CMARK_NODE_BLOCK_QUOTE)),
                 u"[!note]+ 12:34 "_s + bookmark.speaker + u" · Web page\n\n"_s + text);
    }

    void aNoteIsKeptAsItWasTyped_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("words") << u"**bold** _it_ ~~gone~~ ==marked== `code` H~2~O x^2^ $n$"_s;
        QTest::newRow("list") << u"To check:\n\n- one\n  - two\n3. three\n- [ ] task"_s;
        QTest::newRow("heading") << u"# One\n\ntext\n\nTwo\n---\ntext"_s;
        QTest::newRow("quote") << u"> one\n>> two"_s;
        QTest::newRow("code") << u"```html\n<b>&amp;</b> <!-- a\n```"_s;
        QTest::newRow("code within") << u"The `<div>` of *Anne*"_s;
        QTest::newRow("link") << u"[see](https://a.example/b) <https://c.example> ![](d.png)"_s;
        QTest::newRow("reference") << u"See [a].\n\n[a]: https://a.example"_s;
        QTest::newRow("table") << u"a|b\n-|-\nc|d"_s;
        QTest::newRow("of Obsidian") << u"%%hidden%% [[A note]] $$x$$"_s;
        QTest::newRow("hard break") << u"*one*  \ntwo\\\nthree"_s;
        QTest::newRow("less than") << u"*a* < b <3 1<2"_s;
    }

    void aNoteIsKeptAsItWasTyped()
    {
        QFETCH(QString, note);
        const QString markdown = notesAsMarkdown(documentWith(u"a"_s, note));
        QString quoted = u'\n' + note;
        quoted.replace("\n"_L1, "\n> "_L1).replace("\n> \n"_L1, "\n>\n"_L1);
        QVERIFY2(markdown.contains(u"\n>"_s + quoted + u"\n>\n> #idea/light #snake_case\n"_s),
                 qPrintable(markdown));
    }

    void noNoteAffectsTheTextAfterIt_data()
    {
        addHostileTexts();
        const auto add = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        add("an open fence", u"```\ncode"_s);
        add("a long open fence", u"~~~~~~ x\ncode\n~~~"_s);
        add("an open fence in a list", u"- one\n\n  ```\n  code"_s);
        add("an open fence in a quote", u"> ```\n> code"_s);
        add("an open element", u"<div>\n\n<p>*a*"_s);
        add("an open comment", u"*a*\n<!-- b"_s);
        add("an open comment within", u"*a* <!-- b"_s);
        add("an open script", u"<script>\n*a*"_s);
        add("tags among code", u"`<i>` <i> `<b>` <b>é <br/></i>\n<u>"_s);
        add("tags over lines", u"*a* <a\nhref=\"x\"\n> b"_s);
        add("many tags", u"<b>*a*</b> "_s.repeated(300));
        add("after a backslash", u"\\<b> \\\\<b> \\\\\\<b>\n\\<div>"_s);
        add("instructions", u"<?php\n<!DOCTYPE a\n<![CDATA[ b"_s);
        add("front matter", u"---\nearmark-id: \"other\"\n---"_s);
        add("a return before a heading", u"*a*\r# b\r\n# c"_s);
        add("odd marks", u"50 %% off, $$ *a*"_s);
        add("marks in threes", u"costs $$$, %%% *a*"_s);
        add("an element behind a tab", u"\t<img src=x onerror=alert(1)>"_s);
        add("a script behind a tab", u"*a*\n\n\t<script>b</script>"_s);
        add("a break at the end", u"*a*\\"_s);
        add("a link left open", u"[a](https://b.example"_s);
        add("an open list", u"- a\n- "_s);
    }

    void noNoteAffectsTheTextAfterIt()
    {
        QFETCH(QString, text);
        const QString markdown = notesAsMarkdown(documentWith(u"a"_s, text));
        const Tree tree = parsed(mergeIntoExisting(markdown + u"\nMine stays.\n"_s, markdown));
        QCOMPARE(kindsBelow(tree.get()).join(u' '),
                 u"heading html_block heading block_quote paragraph html_block paragraph"_s);
        cmark_node *quote = child(tree.get(), CMARK_NODE_BLOCK_QUOTE);
        QVERIFY2(!holdsHtml(quote), qPrintable(markdown));
        QCOMPARE(textOf(cmark_node_next(quote)), u"^n-01J9Z4"_s);
        QCOMPARE(textOf(cmark_node_last_child(tree.get())), u"Mine stays."_s);
        const QString tags = u"#idea/light #snake_case"_s;
        QVERIFY2(textOf(cmark_node_last_child(quote)).endsWith(tags), qPrintable(markdown));
        QCOMPARE(markdown.count("%%"_L1) % 2, 0);
    }

    void everyCharacterOfTheTitleIsKept_data() { addHostileTexts(); }

    void everyCharacterOfTheTitleIsKept()
    {
        QFETCH(QString, text);
        NotesDocument document = documentWith(u"a"_s, u"b"_s);
        document.episode.title = text;
        document.speakers = {text, u"x"_s};
        const QString markdown = notesAsMarkdown(document);

        const Tree tree = parsed(markdown);
        QCOMPARE(textOf(child(tree.get(), CMARK_NODE_HEADING)), text);
        // A double-quoted YAML text that uses only JSON's escapes is a valid JSON string.
        const auto title =
            QJsonDocument::fromJson('[' + yamlValue(markdown, u"title"_s).toUtf8() + ']');
        QCOMPARE(title.array(), QJsonArray{text});
        const auto speakers = QJsonDocument::fromJson(yamlValue(markdown, u"speakers"_s).toUtf8());
        QCOMPARE(speakers.array(), (QJsonArray{text, u"x"_s}));
    }

    void theDocumentHasItsShape()
    {
        const NotesDocument document = documentWith(u"A plant does not flee."_s, u"See 3."_s);
        const QString wanted =
            u"---\n"
            "title: \"Why plants move\"\n"
            "podcast: \"The Lab\"\n"
            "date: 2026-03-12\n"
            "duration: \"00:41:07\"\n"
            "speakers: [\"Anne Martin\", \"Paul Rey\"]\n"
            "url: \"https://lab.example/episodes/42\"\n"
            "tags: [\"idea/light\", \"snake_case\"]\n"
            "earmark-id: \"6f2c\"\n"
            "---\n"
            "# Why plants move\n"
            "<!-- earmark:begin notes -->\n"
            "## Notes\n"
            "\n"
            "> [!quote]+ [12:34](earmark://episode/6f2c?t=754.2,771.9) Anne Martin · Idea · [Web "
            "page](https://lab.example/episodes/42#t=754.2,771.9)\n"
            "> A plant does not flee.\n"
            ">\n"
            "> See 3. #idea/light #snake_case\n"
            "\n"
            "^n-01J9Z4\n"
            "<!-- earmark:end notes -->\n"_s;
        QCOMPARE(notesAsMarkdown(document), wanted);
    }

    void aHighlightNamesTheMeaningOfItsColour()
    {
        NotesDocument document = documentWith(u"a"_s, {});
        document.annotations.first().colour = 2;
        QVERIFY(notesAsMarkdown(document).contains("\n> [!question]+ "_L1));
        QVERIFY(notesAsMarkdown(document).contains(u" Anne Martin · To check · "_s));
        document.annotations.first().kind = Annotation::Kind::Bookmark;
        QVERIFY(notesAsMarkdown(document).contains("\n> [!note]+ "_L1));
        QVERIFY(!notesAsMarkdown(document).contains("To check"_L1));
    }

    void linksKeepTheirAddress_data()
    {
        QTest::addColumn<QString>("page");

        QTest::newRow("query") << u"https://lab.example/?a=1&copy;=2&amp=3&b_c=*d*"_s;
        QTest::newRow("brackets") << u"https://lab.example/Plant_(biology)(a"_s;
        QTest::newRow("spaces and letters") << u"https://lab.example/été de plantes/<x>"_s;
    }

    void linksKeepTheirAddress()
    {
        QFETCH(QString, page);
        NotesDocument document = documentWith(u"a"_s, {});
        document.episode.page = QUrl(page);
        const Tree tree = parsed(notesAsMarkdown(document));
        cmark_node *headline = cmark_node_first_child(child(tree.get(), CMARK_NODE_BLOCK_QUOTE));
        QByteArrayList addresses;
        for (cmark_node *part = cmark_node_first_child(headline); part;
             part = cmark_node_next(part)) {
            if (cmark_node_get_type(part) == CMARK_NODE_LINK)
                addresses.append(cmark_node_get_url(part));
        }
        const TimeSpan span = document.annotations.first().span;
        QCOMPARE(addresses,
                 (QByteArrayList{earmarkLink(document.episode, span).toEncoded(),
                                 pageLink(document.episode, span).toEncoded()}));
    }

    void addressesInANoteAreLinks()
    {
        const QString note = u"(see https://a.example/b_c_d?e=*f*g)."_s;
        QVERIFY(notesAsMarkdown(documentWith({}, note))
                    .contains("(see <https://a.example/b_c_d?e=*f*g>)."_L1));
    }

    void aQuoteIsEscapedForOtherMarkdownDialects()
    {
        const QString markdown = notesAsMarkdown(documentWith(u"==a== %%b%% $c$ ~~d~~ e|f"_s, {}));
        const QString wanted = u"\\=\\=a\\=\\= \\%\\%b\\%\\% \\$c\\$ \\~\\~d\\~\\~ e\\|f"_s;
        QVERIFY2(markdown.contains(wanted), qPrintable(markdown));
    }

    void unknownDetailsAreLeftOut()
    {
        NotesDocument document;
        document.episode.key = u"k"_s;
        document.episode.mediaPath = u"/music/talk.mp3"_s;
        Annotation bookmark;
        bookmark.key = u"b"_s;
        bookmark.span = {5s, 5s};
        document.annotations = {bookmark};
        const QString wanted = u"---\n"
                               "title: \"talk\"\n"
                               "file: \"/music/talk.mp3\"\n"
                               "earmark-id: \"k\"\n"
                               "---\n"
                               "# talk\n"
                               "<!-- earmark:begin notes -->\n"
                               "## Notes\n"
                               "\n"
                               "> [!note]+ [0:05](earmark://episode/k?t=5)\n"
                               "\n"
                               "^n-b\n"
                               "<!-- earmark:end notes -->\n"_s;
        QCOMPARE(notesAsMarkdown(document), wanted);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownNotes)
#include "tst_markdownnotes.moc"
