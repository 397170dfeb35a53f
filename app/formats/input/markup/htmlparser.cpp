// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/markup/htmlparser.h"

#include "formats/input/stopping.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <memory>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// A page beyond these limits is an attack or an accident; parsing it would take very long.
constexpr qsizetype largestPage = qsizetype{16} * 1024 * 1024;
constexpr int deepestNesting = 1000;
constexpr qsizetype longestTag = 8192; ///< without quoted values

struct PageParser
{
    HtmlListener &listener;
    htmlParserCtxtPtr context = nullptr;
    int depth = 0;
    bool stopped = false;
};

QLatin1StringView nameOf(const xmlChar *name)
{
    return QLatin1StringView(reinterpret_cast<const char *>(name));
}

QString textOf(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

void onStart(void *page, const xmlChar *name, const xmlChar **attributes)
{
    auto *parser = static_cast<PageParser *>(page);
    QHash<QString, QString> read;
    for (; attributes && *attributes; attributes += 2)
        read.insert(textOf(attributes[0]), textOf(attributes[1]));
    parser->listener.setLine(xmlSAX2GetLineNumber(parser->context));
    parser->listener.setLanguage(read.value(u"lang"_s).trimmed());
    parser->listener.open(nameOf(name), read);
    if (Stopping::isStopped())
        xmlStopParser(parser->context);
    if (++parser->depth > deepestNesting && !parser->stopped) {
        parser->stopped = true;
        xmlStopParser(parser->context);
    }
}

void onEnd(void *page, const xmlChar *name)
{
    auto *parser = static_cast<PageParser *>(page);
    --parser->depth;
    parser->listener.close(nameOf(name));
}

// The parser's line is that of the end of the text; the listener wants that of its first letter.
void onText(void *page, const xmlChar *text, int length)
{
    auto *parser = static_cast<PageParser *>(page);
    const QString all = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
    const QStringView letters = QStringView(all).trimmed();
    const QStringView behind = QStringView(all).sliced(letters.begin() - QStringView(all).begin());
    parser->listener.setLine(xmlSAX2GetLineNumber(parser->context) - behind.count(u'\n'));
    parser->listener.addText(all);
}

htmlSAXHandler handler()
{
    htmlSAXHandler calls{};
    calls.startElement = onStart;
    calls.endElement = onEnd;
    calls.characters = onText;
    calls.ignorableWhitespace = onText;
    calls.cdataBlock = onText;
    return calls;
}

// Without a body, the parser wraps text between two elements in a paragraph of its own.
bool hasBody(const QString &html)
{
    return html.contains("<body"_L1, Qt::CaseInsensitive)
        || html.contains("<html"_L1, Qt::CaseInsensitive);
}

// Word writes <![if …]> and <![endif]> around text for other programs; the parser takes them for
// text.
QString withoutConditions(QString html)
{
    static const QRegularExpression condition(u"<!\\[(?:if|endif)\\b[^<>\\n]*\\]>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return html.contains("<!["_L1) ? html.remove(condition) : html;
}

// Where the tag at the start of a text ends, and how much of it is outside quoted values.
struct TagSize
{
    qsizetype end = 0;
    qsizetype unquoted = 0;
};

TagSize sizeOfTag(QStringView text)
{
    TagSize size;
    QChar quote;
    QChar before; // white space does not count
    while (size.end < text.size() && size.unquoted <= longestTag) {
        const QChar c = text.at(size.end++);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
            continue;
        }
        if (c == u'>')
            break;
        quote = before == u'=' && (c == u'"' || c == u'\'') ? c : QChar();
        before = c.isSpace() ? before : c;
        ++size.unquoted;
    }
    return size;
}

} // namespace

bool hasEndlessTag(QStringView markup)
{
    for (qsizetype at = markup.indexOf(u'<'); at >= 0; at = markup.indexOf(u'<', at)) {
        const QStringView rest = markup.sliced(++at);
        if (rest.isEmpty() || !rest.front().isLetter())
            continue;
        const TagSize size = sizeOfTag(rest);
        if (size.unquoted > longestTag)
            return true;
        at += size.end;
        // A script holds no tags.
        if (rest.startsWith(u"script", Qt::CaseInsensitive))
            at = markup.indexOf(u"</script", at, Qt::CaseInsensitive);
        if (at < 0)
            break;
    }
    return false;
}

Result<> parseHtml(const QString &html, HtmlListener &listener)
{
    const QString page = (hasBody(html) ? QString() : u"<body>"_s) + withoutConditions(html);
    const QByteArray utf8 = page.toUtf8();
    if (utf8.size() > largestPage || hasEndlessTag(html))
        return Error{QCoreApplication::translate("textOfHtml",
                                                 "This page is too large to be a transcript.")};
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(
        htmlNewParserCtxt(), htmlFreeParserCtxt);
    PageParser parser{.listener = listener, .context = context.get()};
    *context->sax = handler();
    context->userData = &parser;
    htmlCtxtReadMemory(context.get(), utf8.constData(), int(utf8.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC);
    if (parser.stopped)
        return Error{QCoreApplication::translate(
            "textOfHtml", "This page nests its parts too deep to be a transcript.")};
    return std::monostate();
}

} // namespace earmark
