// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../hostiletexts.h"
#include "exports/page/htmlnotes.h"

#include <QRegularExpression>
#include <QTest>

#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>
#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A page as libxml2 reads it.
class Page
{
public:
    explicit Page(const QString &html)
        : m_bytes(html.toUtf8())
        , m_document(htmlReadMemory(m_bytes.constData(), int(m_bytes.size()), nullptr, "utf-8",
                                    HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET),
                     xmlFreeDoc)
        , m_context(xmlXPathNewContext(m_document.get()), xmlXPathFreeContext)
    {}

    QStringList all(const char *path) const
    {
        const std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)> found(
            xmlXPathEvalExpression(reinterpret_cast<const xmlChar *>(path), m_context.get()),
            xmlXPathFreeObject);
        QStringList texts;
        for (int at = 0; found->nodesetval && at < found->nodesetval->nodeNr; ++at) {
            const std::unique_ptr<xmlChar, decltype(xmlFree)> text(
                xmlNodeGetContent(found->nodesetval->nodeTab[at]), xmlFree);
            texts.append(QString::fromUtf8(reinterpret_cast<const char *>(text.get())));
        }
        return texts;
    }

    QString one(const char *path) const
    {
        const QStringList texts = all(path);
        return texts.size() == 1 ? texts.first() : u"%1 found"_s.arg(texts.size());
    }

private:
    QByteArray m_bytes;
    std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> m_document;
    std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> m_context;
};

} // namespace

/// Compares an export, as parsed by an HTML parser, with the notes.
class TestHtmlNotes : public QObject
{
    Q_OBJECT

private slots:
    void everyCharacterIsKept_data() { addHostileTexts(); }

    void everyCharacterIsKept()
    {
        QFETCH(QString, text);
        NotesDocument document = documentWith(text, text);
        document.episode.title = text;
        document.annotations.first().speaker = text;
        document.annotations.first().tags = {text, u"x"_s};
        document.meanings[0] = text;
        const Page page(notesAsHtml(document));

        QCOMPARE(page.one("//article/blockquote/p"), text);
        QCOMPARE(page.one("//article/p[@class='note']"), text);
        QCOMPARE(page.one("//article//cite"), text);
        QCOMPARE(page.one("//article//span[@class='meaning']"), text);
        QCOMPARE(page.all("//article//li"), (QStringList{text, u"x"_s}));
        QCOMPARE(page.one("//h1"), text);
        QCOMPARE(page.one("/html/head/title"), text);
        QCOMPARE(
            page.all("//script[not(@type='application/ld+json')] | //article//b | //article//br")
                .size(),
            0);
    }

    void aNoteHasItsShape()
    {
        NotesDocument document = documentWith(u"a"_s, u"b"_s);
        document.episode.language = u"fr"_s;
        const Page page(notesAsHtml(document));

        QCOMPARE(page.one("/html/@lang"), u"fr"_s);
        QCOMPARE(page.one("//article/@id"), u"n-01J9Z4"_s);
        QCOMPARE(page.one("//blockquote/@cite"),
                 u"https://lab.example/episodes/42#t=754.2,771.9"_s);
        QCOMPARE(page.one("//article//a[@class='page']/@href"), page.one("//blockquote/@cite"));
        QCOMPARE(page.one("//article//a[time]/@href"), u"earmark://episode/6f2c?t=754.2,771.9"_s);
        QCOMPARE(page.one("//article//time/@datetime"), u"PT12M34S"_s);
        QCOMPARE(page.one("//article//time"), u"12:34"_s);
        QCOMPARE(page.all("//header//time/@datetime"),
                 (QStringList{u"2026-03-12"_s, u"PT41M7S"_s}));
    }

    void anUnknownPageIsNotLinked()
    {
        NotesDocument document = documentWith(u"a"_s, {});
        document.episode.page = QUrl(u"javascript:alert(1)"_s);
        const QString html = notesAsHtml(document);

        QVERIFY(!html.contains("javascript"_L1));
        QCOMPARE(Page(html).one("//blockquote/@cite"), u"earmark://episode/6f2c?t=754.2,771.9"_s);
    }

    void unknownDetailsAreLeftOut()
    {
        NotesDocument document;
        Annotation bookmark;
        bookmark.span = {1h + 2min + 3s, 1h + 2min + 3s};
        document.annotations = {bookmark, bookmark};
        const Page page(notesAsHtml(document));

        QCOMPARE(page.all("//article").size(), 2);
        QCOMPARE(page.all("//article//time/@datetime"), QStringList(2, u"PT1H2M3S"_s));
        QCOMPARE(page.all("//article//time").first(), u"1:02:03"_s);
        QCOMPARE(page.all("//blockquote | //cite | //ul | //img | //p[@class='note']").size(), 0);
    }

    void theCoverIsEmbedded()
    {
        NotesDocument document = documentWith(u"a"_s, {});
        document.cover = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB"
            "c3UBGAAAAABJRU5ErkJggg==");
        const QString source = Page(notesAsHtml(document)).one("//img/@src");
        QVERIFY(source.startsWith("data:image/png;base64,"_L1));
        QCOMPARE(QByteArray::fromBase64(source.section(u',', 1).toLatin1()), document.cover);

        document.cover = "<html>no picture</html>";
        QCOMPARE(Page(notesAsHtml(document)).all("//img").size(), 0);
    }

    void nothingIsFetched()
    {
        NotesDocument document =
            documentWith(u"<img src=https://x.example/a.png>"_s, u"url(https://x.example)"_s);
        const QString html = notesAsHtml(document);
        const Page page(html);

        QCOMPARE(page.all("//link | //script[not(@type='application/ld+json')] | //iframe | "
                          "//audio | //img | //object")
                     .size(),
                 0);
        const QString style = page.one("//style");
        QVERIFY(!style.contains(QRegularExpression(u"url\\(|@import"_s)));
        QVERIFY(style.contains("@media print"_L1));
        QVERIFY(style.contains("prefers-color-scheme: dark"_L1));
    }
};

QTEST_GUILESS_MAIN(TestHtmlNotes)
#include "tst_htmlnotes.moc"
