// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/notesexport.h"
#include "hostiletexts.h"

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

// The text of a node. Anything that is not text, a link or a break shows as its type in ⟦⟧.
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

QString yamlValue(const QString &markdown, const QString &key)
{
    const QRegularExpression line(u'^' + key + u": (.*)$"_s, QRegularExpression::MultilineOption);
    return line.match(markdown).captured(1);
}

} // namespace

/// Holds what cmark reads in an export against what was noted.
class TestMarkdownNotes : public QObject
{
    Q_OBJECT

private slots:
    void everyCharacterOfTheTextsIsKept_data() { addHostileTexts(); }

    void everyCharacterOfTheTextsIsKept()
    {
        QFETCH(QString, text);
        const Tree tree = parsed(notesAsMarkdown(documentWith(text, text)));
        const QString read = textOf(child(tree.get(), CMARK_NODE_BLOCK_QUOTE));
        QCOMPARE(read,
                 u"[!quote]+ 12:34 Anne Martin · Idea · Web page\v"_s + text + u"\n\n"_s + text
                     + u" #idea/light #snake_case"_s);
    }

    void everyCharacterOfANoteAloneIsKept_data() { addHostileTexts(); }

    void everyCharacterOfANoteAloneIsKept()
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
        // A double-quoted text of YAML with no escapes but JSON's is one of JSON.
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

    void aHighlightSaysWhatItsColourMeans()
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

    void whatOtherMarkdownsEatIsEscaped()
    {
        const QString markdown = notesAsMarkdown(documentWith(u"==a== %%b%% $c$ ~~d~~ e|f"_s, {}));
        const QString wanted = u"\\=\\=a\\=\\= \\%\\%b\\%\\% \\$c\\$ \\~\\~d\\~\\~ e\\|f"_s;
        QVERIFY2(markdown.contains(wanted), qPrintable(markdown));
    }

    void nothingUnknownIsWritten()
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
