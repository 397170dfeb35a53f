// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/markup/htmltext.h"

#include "formats/input/markup/htmlparser.h"
#include "formats/input/timestamp.h"
#include "formats/input/words.h"

#include <QHash>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTerm = 60;

bool isUnreadElement(QLatin1StringView name)
{
    return isOneOf(name, "script|style|template|noscript|svg"_L1);
}

// In running text, a title or a time is a part of a sentence.
bool isParagraph(QLatin1StringView name)
{
    return isOneOf(name, "p|li|td|th|dt|dd|blockquote|h1|h2|h3|h4|h5|h6"_L1);
}

bool isCell(QLatin1StringView name)
{
    return name == "td"_L1 || name == "th"_L1;
}

bool isTime(QStringView text)
{
    return text.contains(u':') && readTimestamp(text);
}

// The name of the element at the start of `text`, which follows a <. Empty if there is none.
QByteArray elementAt(QStringView text)
{
    if (text.isEmpty() || !text.front().isLetter())
        return {};
    const auto isInName = [](QChar c) { return c.isLetterOrNumber(); };
    const QStringView head = headOf(text, 20);
    const auto end = std::ranges::find_if_not(head, isInName);
    const bool isName = end == head.end() || *end == u'>' || *end == u'/' || end->isSpace();
    return isName ? head.first(end - head.begin()).toLatin1().toLower() : QByteArray();
}

/// Builds the text of a page.
class TextCollector : public HtmlListener
{
public:
    explicit TextCollector(bool keepsLines)
        : m_preformatted(keepsLines ? 1 : 0)
    {}

    void open(QLatin1StringView name, const QHash<QString, QString> & /*attributes*/) override
    {
        m_unread += isUnreadElement(name) ? 1 : 0;
        if (name == "br"_L1)
            breakLine();
        else if (breaks(name))
            breakBlock();
        m_paragraphs += isParagraph(name) ? 1 : 0;
        m_preformatted += name == "pre"_L1 ? 1 : 0;
        if (name == "tr"_L1)
            m_row = {};
        else if (isCell(name))
            openCell(name);
        else if (name == "dd"_L1 && m_hasTerm)
            joinTerm();
        if (name == "dt"_L1)
            m_begin = m_text.size();
        m_hasTerm = false;
        if (isHeading(name) || name == "title"_L1)
            m_prefix = u"# "_s;
        else if (name == "li"_L1)
            m_prefix = u"• "_s;
    }

    void close(QLatin1StringView name) override
    {
        m_unread -= isUnreadElement(name) ? 1 : 0;
        m_paragraphs -= isParagraph(name) ? 1 : 0;
        m_preformatted -= name == "pre"_L1 ? 1 : 0;
        if (breaks(name))
            breakBlock();
        m_hasTerm = name == "dt"_L1;
        m_row.hasCell = m_row.hasCell || isCell(name);
    }

    void addText(QStringView text) override
    {
        if (m_unread > 0)
            return;
        m_newLines = 0;
        bool hasLetter = false;
        for (const QChar c : text) {
            m_newLines += hasLetter && c == u'\n' ? 1 : 0;
            if (c == u'\n' && m_preformatted > 0) {
                breakLine();
            } else if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f') {
                m_space = true;
            } else {
                hasLetter = true;
                addLetter(c);
            }
        }
    }

    HtmlText take() { return {withColons(), std::move(m_lines), language()}; }

private:
    /// The row of a table that is being read.
    struct Row
    {
        bool hasCell = false;
        bool hasTime = false;
        bool hasName = false;
    };

    /// Where a colon may be missing between a name and what is said.
    struct Joint
    {
        qsizetype at = 0;
        QString name;
        bool isSure = false;
    };

    bool breaks(QLatin1StringView name) const
    {
        return isBlock(name) || (m_paragraphs == 0 && (name == "cite"_L1 || name == "time"_L1));
    }

    void addLetter(QChar c)
    {
        const bool atLineStart = m_text.isEmpty() || m_text.endsWith(u'\n');
        if (atLineStart)
            beginLine();
        if (!m_joint.isEmpty())
            m_text += std::exchange(m_joint, {});
        else if (!m_prefix.isEmpty())
            m_text += std::exchange(m_prefix, {});
        else if (m_space && !atLineStart)
            m_text += u' ';
        m_space = false;
        m_text += c;
    }

    // Blank lines before this one get its number.
    void beginLine() { m_lines.resize(m_breaks + 1, line() + m_newLines); }

    void breakLine()
    {
        m_space = false;
        if (m_joint.isEmpty() && !m_text.isEmpty() && !m_text.endsWith(u"\n\n"_s))
            addBreak();
    }

    // After a term or a cell, the text goes on in the same line, even in a block of its own.
    void breakBlock()
    {
        m_space = false;
        while (m_joint.isEmpty() && !m_text.isEmpty() && !m_text.endsWith(u"\n\n"_s))
            addBreak();
    }

    void addBreak()
    {
        m_text += u'\n';
        ++m_breaks;
    }

    // Whether the text since m_begin is short and on one line.
    bool endsWithTerm() const
    {
        const QStringView term = QStringView(m_text).sliced(std::min(m_begin, m_text.size()));
        const QStringView inside = term.trimmed();
        return !inside.isEmpty() && inside.size() <= longestTerm && !inside.contains(u'\n');
    }

    // Puts what follows into the line of the text before.
    void joinBy(const QString &joint)
    {
        while (m_text.endsWith(u'\n')) {
            m_text.chop(1);
            --m_breaks;
        }
        m_joint = joint;
    }

    void joinTerm()
    {
        if (!endsWithTerm())
            return;
        joinBy(u" "_s);
        if (!m_text.endsWith(u':'))
            m_joint = u": "_s;
    }

    void openCell(QLatin1StringView name)
    {
        m_space = true;
        if (m_row.hasCell && endsWithTerm()) {
            joinBy(u" "_s);
            const QString cell = m_text.sliced(m_begin).trimmed();
            if (isTime(cell)) {
                m_row.hasTime = true;
            } else if (!m_row.hasName) {
                m_row.hasName = true;
                if (name == "td"_L1 && !cell.endsWith(u':'))
                    m_joints.append({m_text.size(), cell, m_row.hasTime});
            }
        }
        m_begin = m_text.size();
    }

    // A cell names the speaker if it follows a time, or if the name comes again.
    QString withColons()
    {
        QHash<QString, int> times;
        for (const Joint &joint : std::as_const(m_joints))
            ++times[joint.name];
        QString text;
        qsizetype done = 0;
        for (const Joint &joint : std::as_const(m_joints)) {
            if (!joint.isSure && times.value(joint.name) < 2)
                continue;
            text += QStringView(m_text).sliced(done, joint.at - done);
            text += u':';
            done = joint.at;
        }
        text += QStringView(m_text).sliced(done);
        return text;
    }

    QString m_text;
    QList<qsizetype> m_lines;
    QList<Joint> m_joints;
    qsizetype m_breaks = 0;
    qsizetype m_newLines = 0; ///< in the current text, after its first letter
    qsizetype m_begin = 0; ///< of the last term or cell
    Row m_row;
    QString m_prefix;
    QString m_joint; ///< comes before the next letter, instead of a break
    bool m_hasTerm = false; ///< the last element was a term
    bool m_space = false;
    int m_paragraphs = 0;
    int m_preformatted = 0;
    int m_unread = 0;
};

} // namespace

bool isBlock(QLatin1StringView name)
{
    return isOneOf(name,
                   "p|div|li|ul|ol|section|article|header|footer|main|nav|aside|table|tr|caption|"
                   "dl|dt|dd|pre|hr|form|title|button|figure|figcaption|body|address|center|"
                   "blockquote|h1|h2|h3|h4|h5|h6"_L1);
}

bool isHeading(QLatin1StringView name)
{
    return name.size() == 2 && name.front() == u'h' && name.back() >= u'1' && name.back() <= u'6';
}

bool isHtml(QStringView text)
{
    const QStringView head = headOf(text, 4096).trimmed();
    if (!head.startsWith(u'<'))
        return false;
    const QStringView inside = head.sliced(1);
    if (inside.startsWith(u"!--") || inside.startsWith(u"!doctype html", Qt::CaseInsensitive))
        return true;
    const QByteArray element = elementAt(inside);
    const QLatin1StringView name(element);
    return isBlock(name)
        || isOneOf(name,
                   "html|head|meta|link|style|script|span|cite|time|b|strong|i|em|u|s|small|"
                   "font|a|br|img|td|th|thead|tbody|audio|video|iframe|picture|noscript"_L1);
}

bool keepsLineBreaks(QStringView html)
{
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const QByteArray name = elementAt(html.sliced(at + 1));
        if (name == "br" || isBlock(QLatin1StringView(name)))
            return false;
    }
    return true;
}

Result<HtmlText> textOfHtml(const QString &html)
{
    TextCollector text(keepsLineBreaks(html));
    if (const auto parsed = parseHtml(html, text); !parsed)
        return parsed.error();
    return text.take();
}

} // namespace earmark
