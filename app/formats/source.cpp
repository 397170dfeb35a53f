// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/source.h"

#include "formats/input/markup/htmltext.h"
#include "formats/input/stopping.h"
#include "formats/input/words.h"
#include "formats/readers/markup/markupreaders.h"
#include "formats/readers/markup/xmltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// More than any episode has.
constexpr qsizetype maxPageLines = qsizetype{2} * 1000 * 1000;

// XHTML may begin like XML.
bool isXhtml(QStringView text)
{
    return isOneOf(rootOf(text), u"html|body|div|article|section");
}

// Whether all of a text is in an element that neither pages nor captions have.
bool isUnknownXml(QStringView text)
{
    constexpr qsizetype maxTagLength = 2; // of captions, except for the two below
    const QStringView root = rootOf(text);
    if (root.size() <= maxTagLength || isOneOf(root, u"lang|ruby") || isHtml(text))
        return false;
    return text.trimmed().endsWith(root.toString() + u'>') && text.contains(u"</");
}

bool isXml(QStringView text)
{
    const QStringView head = headOf(text, 4096).trimmed();
    if (head.startsWith(u"<?xml"))
        return !isXhtml(text);
    return isTtml(text) || isUnknownXml(text);
}

// Subtitles without numbers may begin with a tag.
bool beginsWithSubtitle(QStringView text)
{
    static const QRegularExpression timing(u"\\d[:.,]\\d+[ \\t]*-->[ \\t]*\\d"_s);
    if (!isOneOf(rootOf(text), u"i|b|u|s|em|strong|font|span"))
        return false;
    const QStringView head = headOf(text, 4096);
    return timing.match(head.toString()).hasMatch();
}

// [[Anna]]: or [[people/anna|Anna]] alone in a line, as in Obsidian's notes.
QString withoutNameLinks(QString text)
{
    static const QRegularExpression link(
        u"^([ \\t]{0,8}(?:[#>*•-]{1,6}[ "
        u"\\t]{1,8})?[*_]{0,3})\\[\\[(?:[^\\[\\]|\\n]{0,80}\\|)?(?=\\P{Ll})"
        "([^\\[\\]|\\n]{0,80})\\]\\](?=[*_]{0,3}[ \\t]{0,8}(?:[:：]|$|[-–(\\[]?[ \\t]?\\d))"_s,
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(link, u"\\1\\2"_s);
}

bool isPage(QStringView text)
{
    if (text.trimmed().startsWith(u"<?xml"))
        return isXhtml(text);
    return isHtml(text) && !beginsWithSubtitle(text);
}

} // namespace

Source::Source(QString text, const ReadOptions &options)
    : m_text(std::move(text))
    , m_options(options)
{
    if (earmark::isJson(m_text))
        m_kind = Kind::Json;
    else if (isXml(m_text))
        m_kind = Kind::Other;
    else if (isPage(m_text))
        m_kind = Kind::Html;
}

const Result<JsonFile> &Source::json()
{
    if (!m_json)
        m_json = parseJson(std::exchange(m_text, {}));
    return *m_json;
}

const Result<PageParts> &Source::page()
{
    if (!m_page)
        m_page = findPage();
    return *m_page;
}

const PageParts *Source::openedPage() const
{
    return m_page && *m_page ? &**m_page : nullptr;
}

qsizetype Source::lineOfPage(qsizetype number) const
{
    const qsizetype line = number + (openedPage() ? openedPage()->transcript.line - 1 : 0);
    return isHtml() ? m_pageLines.value(line - 1) : line;
}

Result<PageParts> Source::findPage()
{
    if (Stopping::isStoppedNow())
        return PageParts();
    if (m_text.count(u'\n') > maxPageLines)
        return Error{QCoreApplication::translate(
            "Reading", "This file holds more words than any episode; it was not read.")};
    QString text = m_text;
    if (isHtml()) {
        auto plain = textOfHtml(m_text);
        if (!plain)
            return plain.error();
        text = std::move(plain->text);
        m_pageLines = std::move(plain->lines);
        m_language = std::move(plain->language);
    }
    if (text.contains(u"[["))
        text = withoutNameLinks(text);
    return partsOf(text, m_options.labels);
}

} // namespace earmark
