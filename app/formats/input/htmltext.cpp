// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/htmltext.h"

#include "formats/input/htmlparser.h"

#include <algorithm>
#include <array>
#include <memory>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(QLatin1StringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::find(names, name) != names.end();
}

bool isBlock(QLatin1StringView name)
{
    return isOneOf(name, {"p"_L1,    "div"_L1,     "li"_L1,      "ul"_L1,      "ol"_L1,
                          "h1"_L1,   "h2"_L1,      "h3"_L1,      "h4"_L1,      "h5"_L1,
                          "h6"_L1,   "section"_L1, "article"_L1, "header"_L1,  "footer"_L1,
                          "main"_L1, "nav"_L1,     "aside"_L1,   "table"_L1,   "tr"_L1,
                          "dl"_L1,   "dt"_L1,      "dd"_L1,      "pre"_L1,     "hr"_L1,
                          "form"_L1, "title"_L1,   "button"_L1,  "figure"_L1,  "figcaption"_L1,
                          "cite"_L1, "time"_L1,    "body"_L1,    "address"_L1, "blockquote"_L1});
}

bool isUnread(QLatin1StringView name)
{
    return isOneOf(name, {"script"_L1, "style"_L1, "template"_L1, "noscript"_L1, "svg"_L1});
}

bool isHeading(QLatin1StringView name)
{
    return name.size() == 2 && name.front() == u'h' && name.back() >= u'1' && name.back() <= u'6';
}

/// Collects the text of a page while the parser calls.
class TextCollector : public HtmlListener
{
public:
    void open(QLatin1StringView name, const QHash<QString, QString> &) override
    {
        if (isUnread(name))
            ++m_unread;
        if (name == "br"_L1)
            breakLine();
        else if (isBlock(name))
            breakBlock();
        if (name == "td"_L1 || name == "th"_L1)
            m_space = true;
        if (isHeading(name) || name == "title"_L1)
            m_prefix = u"# "_s;
        else if (name == "li"_L1)
            m_prefix = u"• "_s;
    }

    void close(QLatin1StringView name) override
    {
        if (isUnread(name))
            --m_unread;
        if (isBlock(name))
            breakBlock();
    }

    void addText(QStringView text) override
    {
        if (m_unread > 0)
            return;
        for (const QChar c : text) {
            if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f') {
                m_space = true;
                continue;
            }
            const bool atLineStart = m_text.isEmpty() || m_text.endsWith(u'\n');
            if (atLineStart)
                beginLine();
            if (!m_prefix.isEmpty())
                m_text += std::exchange(m_prefix, {});
            else if (m_space && !atLineStart)
                m_text += u' ';
            m_space = false;
            m_text += c;
        }
    }

    HtmlText take() { return {std::move(m_text), std::move(m_lines)}; }

private:
    // Blank lines before it are told to be where it is.
    void beginLine() { m_lines.resize(m_breaks + 1, line()); }

    void breakLine()
    {
        m_space = false;
        if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n"_s))
            addBreak();
    }

    // The label of an item is its first text, in whatever block that is.
    void breakBlock()
    {
        m_space = false;
        while (!m_text.isEmpty() && !m_text.endsWith(u"\n\n"_s))
            addBreak();
    }

    void addBreak()
    {
        m_text += u'\n';
        ++m_breaks;
    }

    QString m_text;
    QList<qsizetype> m_lines;
    qsizetype m_breaks = 0;
    QString m_prefix;
    bool m_space = false;
    int m_unread = 0;
};

} // namespace

bool isHtml(QStringView text)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    if (!head.startsWith(u'<'))
        return false;
    static constexpr std::array<QStringView, 24> beginnings{
        u"!doctype html", u"html", u"head", u"body", u"meta", u"!--",     u"div",     u"p",
        u"span",          u"h1",   u"h2",   u"h3",   u"h4",   u"ul",      u"ol",      u"li",
        u"cite",          u"b",    u"i",    u"a",    u"main", u"section", u"article", u"strong"};
    const QStringView inside = head.sliced(1);
    return std::ranges::any_of(beginnings, [inside](QStringView beginning) {
        if (!inside.startsWith(beginning, Qt::CaseInsensitive))
            return false;
        return inside.size() == beginning.size() || !inside.at(beginning.size()).isLetterOrNumber();
    });
}

Result<HtmlText> textOfHtml(const QString &html)
{
    TextCollector text;
    if (const auto parsed = parseHtml(html, text); !parsed)
        return parsed.error();
    return text.take();
}

} // namespace earmark
