// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/timedpieces.h"

#include "formats/input/markup/htmlparser.h"
#include "formats/input/markup/htmltext.h"
#include "formats/input/timestamp.h"
#include "formats/input/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using PieceKind = TimedPiece::Kind;

bool isUnreadPart(QLatin1StringView name)
{
    return isOneOf(name,
                   "script|style|title|noscript|template|svg|nav|button|select|option|textarea|"
                   "audio|video|iframe|object|canvas"_L1);
}

// Around the speech, unless times or speakers are inside it.
bool isMargin(QLatin1StringView name)
{
    return isOneOf(name, "header|footer|aside|form"_L1);
}

bool isQuote(QLatin1StringView name)
{
    return isOneOf(name, "blockquote|figure|figcaption"_L1);
}

std::optional<milliseconds> numberOf(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || value < 0 || value > 1e12)
        return {};
    return milliseconds(qRound64(value));
}

// A time as people write it next to a line; a whole number may be anything.
std::optional<milliseconds> stampIn(const QString &text)
{
    QStringView inside = QStringView(text).trimmed();
    const bool isBracketed = (inside.startsWith(u'[') && inside.endsWith(u']'))
        || (inside.startsWith(u'(') && inside.endsWith(u')'));
    if (isBracketed && inside.size() > 1)
        inside = inside.sliced(1, inside.size() - 2);
    if (!inside.contains(u':') && !inside.contains(u'.') && !inside.contains(u','))
        return {};
    return readTimestamp(inside);
}

// noScribe writes milliseconds into the names of anchors: ts_1200_4500_S00.
std::optional<milliseconds> beginOfAnchor(const QString &name)
{
    static const QRegularExpression pattern(u"^ts_(\\d{1,9})_\\d{1,9}(?:_|$)"_s);
    const auto match = pattern.match(name);
    return match.hasMatch() ? std::optional(milliseconds(match.captured(1).toLongLong()))
                            : std::nullopt;
}

bool isDate(const QString &text)
{
    return text.contains(u'-'); // 2026-03-12T10:30, when something was published
}

/// Lists the pieces of a page.
class Collector : public HtmlListener
{
public:
    explicit Collector(bool keepsLines)
        : m_preformatted(keepsLines ? 1 : 0)
    {}

    void open(QLatin1StringView name, const QHash<QString, QString> &attributes) override
    {
        m_unread += isUnreadPart(name) ? 1 : 0;
        m_quotes += isQuote(name) ? 1 : 0;
        m_preformatted += name == "pre"_L1 ? 1 : 0;
        if (isBlock(name))
            breakAt(isHeading(name) ? PieceKind::Heading : PieceKind::Break);
        else if (name == "br"_L1 && !m_labels.isEmpty())
            addText(u" ");
        else if (name == "br"_L1)
            breakAt(PieceKind::LineBreak);
        else if (name == "td"_L1 || name == "th"_L1)
            addText(u" ");
        m_parts.append({.name = QByteArray(name.data(), name.size()),
                        .role = Role::None,
                        .from = m_found.pieces.size(),
                        .evidence = m_evidence,
                        .labels = m_labels.size()});
        if (m_unread == 0)
            m_parts.last().role = roleOf(name, attributes);
    }

    void close(QLatin1StringView name) override
    {
        const auto known = std::find_if(m_parts.rbegin(), m_parts.rend(), [name](const Part &part) {
            return QLatin1StringView(part.name) == name;
        });
        if (known == m_parts.rend())
            return;
        for (auto left = known - m_parts.rbegin() + 1; left > 0; --left)
            closePart(m_parts.takeLast());
    }

    void addText(QStringView text) override
    {
        if (m_unread > 0)
            return;
        if (m_preformatted == 0) {
            addLine(text.toString().replace(u'\n', u' '));
            return;
        }
        bool isFirst = true;
        for (const QStringView part : text.tokenize(u'\n')) {
            if (!std::exchange(isFirst, false))
                breakAt(PieceKind::LineBreak);
            addLine(part.toString());
        }
    }

    TimedPieces take() &&
    {
        m_found.language = language();
        return std::move(m_found);
    }

private:
    /// What an element means in a transcript.
    enum class Role { None, Label, Word, Stamp, Margin };

    struct Part
    {
        QByteArray name;
        Role role = Role::None;
        qsizetype from = 0; ///< its first piece
        qsizetype evidence = 0; ///< m_evidence before it
        qsizetype labels = 0; ///< open labels before it
    };

    Role roleOf(QLatin1StringView name, const QHash<QString, QString> &attributes)
    {
        if (isMargin(name))
            return Role::Margin;
        if ((name == "cite"_L1 || name == "dt"_L1) && m_labels.isEmpty())
            return openLabel(PieceKind::Cite);
        if (name == "time"_L1 && (m_labels.isEmpty() || m_labels.last().kind == PieceKind::Cite)) {
            m_isDated = isDate(attributes.value(u"datetime"_s));
            return openLabel(PieceKind::Time);
        }
        if (!m_labels.isEmpty())
            return Role::None;
        if (const QString stamp = attributes.value(u"data-timestamp"_s); !stamp.isEmpty())
            return openStamp(stamp);
        if (const auto begin = beginOfAnchor(attributes.value(u"name"_s));
            name == "a"_L1 && begin) {
            m_found.hasAnchors = true;
            return addStamp(*begin);
        }
        if (!isBlock(name) && attributes.value(u"class"_s).split(u' ').contains(u"speaker"_s))
            return openLabel(PieceKind::Speaker);
        const auto begin = numberOf(attributes.value(u"data-m"_s));
        if (!begin)
            return Role::None;
        TimedPiece &word = add(PieceKind::WordBegin);
        word.begin = begin;
        word.length = numberOf(attributes.value(u"data-d"_s));
        m_evidence += 2;
        return Role::Word;
    }

    Role openLabel(PieceKind kind)
    {
        m_labels.append({.kind = kind, .line = line()});
        return Role::Label;
    }

    Role openStamp(const QString &stamp)
    {
        const auto time = readTimestamp(stamp);
        if (!time) {
            m_isDated = false;
            return openLabel(PieceKind::Time);
        }
        return addStamp(*time);
    }

    Role addStamp(milliseconds begin)
    {
        add(PieceKind::Stamp).begin = begin;
        m_parts.last().from = m_found.pieces.size();
        m_evidence += 2;
        return Role::Stamp;
    }

    void closePart(const Part &part)
    {
        const QLatin1StringView name(part.name);
        if (part.role == Role::Label && m_labels.size() > part.labels)
            closeLabel();
        else if (part.role == Role::Word)
            add(PieceKind::WordEnd);
        else if (part.role == Role::Stamp)
            closeStamp(part);
        else if (part.role == Role::Margin && m_evidence - part.evidence < 2)
            m_found.pieces.resize(part.from);
        if (isBlock(name))
            breakAt(PieceKind::Break);
        m_unread -= isUnreadPart(name) ? 1 : 0;
        m_quotes -= isQuote(name) ? 1 : 0;
        m_preformatted -= name == "pre"_L1 ? 1 : 0;
    }

    void closeLabel()
    {
        TimedPiece label = m_labels.takeLast();
        if (label.kind == PieceKind::Time && !m_isDated)
            label.begin = stampIn(label.text);
        if (label.kind == PieceKind::Cite || label.begin)
            ++m_evidence;
        label.isInQuote = m_quotes > 0;
        m_found.pieces.append(label);
    }

    // The text inside is the same time again, or what is said then.
    void closeStamp(const Part &part)
    {
        if (m_found.pieces.size() != part.from + 1)
            return;
        const TimedPiece &inside = m_found.pieces.last();
        if (inside.kind == PieceKind::Text && (stampIn(inside.text) || readTimestamp(inside.text)))
            m_found.pieces.removeLast();
    }

    // The end of a line ends a label.
    void breakAt(PieceKind kind)
    {
        if (m_unread > 0)
            return;
        while (!m_labels.isEmpty() && !QStringView(m_labels.last().text).trimmed().isEmpty())
            closeLabel();
        const bool isBroken = kind == PieceKind::Break && !m_found.pieces.isEmpty()
            && m_found.pieces.last().kind == PieceKind::Break;
        if (!isBroken)
            add(kind);
    }

    void addLine(const QString &text)
    {
        if (!m_labels.isEmpty()) {
            m_labels.last().text += text;
            return;
        }
        if (m_found.pieces.isEmpty() || m_found.pieces.last().kind != PieceKind::Text)
            add(PieceKind::Text).line = 0;
        TimedPiece &piece = m_found.pieces.last();
        if (piece.line == 0 && !QStringView(text).trimmed().isEmpty())
            piece.line = line();
        piece.text += text;
    }

    TimedPiece &add(PieceKind kind)
    {
        m_found.pieces.append({.kind = kind, .line = line()});
        return m_found.pieces.last();
    }

    TimedPieces m_found;
    QList<Part> m_parts;
    QList<TimedPiece> m_labels; ///< open labels: one, or a name with a time inside
    qsizetype m_evidence = 0; ///< points for the speakers and times found so far
    bool m_isDated = false; ///< the open time is a calendar date
    int m_unread = 0;
    int m_quotes = 0;
    int m_preformatted = 0;
};

} // namespace

Result<TimedPieces> piecesOf(const QString &html)
{
    Collector pieces(keepsLineBreaks(html));
    if (const auto parsed = parseHtml(html, pieces); !parsed)
        return parsed.error();
    return std::move(pieces).take();
}

} // namespace earmark
