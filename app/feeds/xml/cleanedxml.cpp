// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xml/cleanedxml.h"

#include "feeds/xml/xmlsigns.h"

#include <QList>

#include <algorithm>
#include <cstring>
#include <optional>

namespace earmark {

namespace {

constexpr qsizetype deepest = 200;
constexpr qsizetype longestTag = qsizetype{64} * 1024;
constexpr qsizetype maxAttributes = 100;
constexpr qsizetype pieceSize = qsizetype{64} * 1024;

struct Attribute
{
    QByteArrayView name;
    QByteArrayView value;
};

/// A start tag.
struct Tag
{
    QByteArrayView name;
    QList<Attribute> attributes;
    qsizetype end = 0; ///< behind its >
    bool isEmpty = false; ///< ends with />
    bool isOdd = false; ///< it is HTML rather than XML
};

/// Goes through a tag.
class TagScanner
{
public:
    TagScanner(QByteArrayView text, qsizetype at)
        : m_text(text.first(std::min(text.size(), at + longestTag)))
        , m_at(at + 1)
    {}

    // Nothing if the tag does not end, or what looked like one is text.
    std::optional<Tag> scan()
    {
        Tag tag;
        tag.name = takeName();
        while (m_at < m_text.size()) {
            const char byte = m_text.at(m_at);
            if (byte == '>') {
                tag.end = m_at + 1;
                return tag;
            }
            if (byte == '<')
                return {};
            tag.isEmpty = byte == '/';
            if (isXmlSpace(byte) || byte == '/')
                ++m_at;
            else
                takeAttribute(tag);
        }
        return {};
    }

private:
    QByteArrayView takeName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isInName(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && isXmlSpace(m_text.at(m_at)))
            ++m_at;
    }

    void takeAttribute(Tag &tag)
    {
        if (!beginsName(m_text.at(m_at))) {
            ++m_at;
            tag.isOdd = true;
            return;
        }
        const QByteArrayView name = takeName();
        skipSpace();
        if (m_at >= m_text.size() || m_text.at(m_at) != '=') {
            tag.isOdd = true;
            return;
        }
        ++m_at;
        skipSpace();
        const QByteArrayView value = takeValue(tag);
        const bool isTwin = std::ranges::any_of(
            tag.attributes, [name](const Attribute &one) { return one.name == name; });
        if (!isTwin && tag.attributes.size() < maxAttributes)
            tag.attributes.append({name, value});
        tag.isOdd = tag.isOdd || isTwin;
    }

    QByteArrayView takeValue(Tag &tag)
    {
        if (m_at >= m_text.size())
            return {};
        const char quote = m_text.at(m_at);
        const bool isQuoted = quote == '"' || quote == '\'';
        const qsizetype begin = m_at + (isQuoted ? 1 : 0);
        qsizetype end = begin;
        while (end < m_text.size()
               && (isQuoted ? m_text.at(end) != quote
                            : !isXmlSpace(m_text.at(end)) && m_text.at(end) != '>'))
            ++end;
        tag.isOdd = tag.isOdd || !isQuoted;
        m_at = std::min(m_text.size(), end + (isQuoted ? 1 : 0));
        return m_text.sliced(begin, end - begin);
    }

    QByteArrayView m_text;
    qsizetype m_at;
};

bool isSameName(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size()
        && qstrnicmp(one.data(), other.data(), size_t(one.size())) == 0;
}

bool isItem(QByteArrayView name)
{
    const qsizetype colon = name.indexOf(':');
    const QByteArrayView local = name.sliced(colon + 1);
    return isSameName(local, "item") || isSameName(local, "entry");
}

// A name that XML surely allows, with one colon at most.
QByteArray qualifiedName(QByteArrayView name)
{
    QByteArray safe = name.toByteArray();
    bool hasColon = false;
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const bool isEdge = i == 0 || i + 1 == safe.size() || !beginsName(safe.at(i + 1));
        const bool isOdd = static_cast<unsigned char>(safe.at(i)) >= 0x80
            || (safe.at(i) == ':' && (hasColon || isEdge));
        hasColon = hasColon || safe.at(i) == ':';
        if (isOdd)
            safe[i] = '_';
    }
    return safe;
}

/// Goes once through a file.
class Cleaner
{
public:
    Cleaner(QByteArrayView text, const std::function<bool(QByteArrayView)> &give)
        : m_text(text)
        , m_give(give)
    {}

    CleanedXml clean()
    {
        bool goesOn = true;
        while (goesOn && !m_cleaned.isPage && m_at < m_text.size()) {
            const qsizetype mark = m_text.indexOf('<', m_at);
            takeText(mark < 0 ? m_text.size() : mark);
            if (mark >= 0)
                takeMarkup();
            goesOn = m_out.size() < pieceSize || flush();
        }
        m_cleaned.isCut = m_cleaned.isCut || !m_open.isEmpty();
        flush();
        while (!m_open.isEmpty())
            closeLast();
        m_cleaned.ending = m_out;
        return m_cleaned;
    }

private:
    bool startsWith(const char *what) const
    {
        const auto length = qsizetype(std::strlen(what));
        return m_at + length <= m_text.size()
            && qstrnicmp(m_text.data() + m_at, what, size_t(length)) == 0;
    }

    bool isSkipping() const { return m_skipped > 0 || m_open.isEmpty(); }

    bool flush()
    {
        const bool goesOn = m_out.isEmpty() || m_give(m_out);
        m_out.clear();
        return goesOn;
    }

    void takeText(qsizetype end)
    {
        if (!isSkipping() && end > m_at)
            m_cleaned.isMended |=
                appendXmlText(m_out, m_text.sliced(m_at, end - m_at), References::Read);
        m_at = end;
    }

    // Moves behind `mark`. Returns where it stands; the end if it is missing.
    qsizetype skipBehind(const char *mark)
    {
        const qsizetype found = m_text.indexOf(mark, m_at);
        m_cleaned.isCut = m_cleaned.isCut || (found < 0 && !m_open.isEmpty());
        m_at = found < 0 ? m_text.size() : found + qsizetype(std::strlen(mark));
        return found < 0 ? m_text.size() : found;
    }

    void takeMarkup()
    {
        if (startsWith("<!--")) {
            skipBehind("-->");
        } else if (startsWith("<![CDATA[")) {
            const qsizetype begin = m_at + 9;
            m_at = begin;
            const qsizetype end = skipBehind("]]>");
            if (!isSkipping() && end >= begin)
                m_cleaned.isMended |=
                    appendXmlText(m_out, m_text.sliced(begin, end - begin), References::AreText);
        } else if (startsWith("<?")) {
            skipInstruction();
        } else if (startsWith("<!")) {
            skipDocumentType();
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '/') {
            takeEndTag();
        } else if (m_at + 1 < m_text.size() && beginsName(m_text.at(m_at + 1))) {
            takeStartTag();
        } else {
            takeBareSign();
        }
    }

    void takeBareSign()
    {
        if (m_at + 1 >= m_text.size()) { // the file was cut here
            m_cleaned.isCut = m_cleaned.isCut || !m_open.isEmpty();
        } else if (!isSkipping()) {
            m_out += "&lt;";
            m_cleaned.isMended = true;
        }
        ++m_at;
    }

    void skipInstruction()
    {
        const qsizetype end = m_hasInstructionEnds ? m_text.indexOf("?>", m_at) : -1;
        m_hasInstructionEnds = end >= 0; // don't look for it again and again
        const qsizetype mark = end < 0 ? m_text.indexOf('>', m_at) : end + 1;
        m_at = mark < 0 ? m_text.size() : mark + 1;
    }

    // <!DOCTYPE rss [ <!ENTITY a "b"> ]>: its entities are never known.
    void skipDocumentType()
    {
        bool isInside = false;
        char quote = 0;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char byte = m_text.at(m_at);
            if (quote != 0)
                quote = byte == quote ? char(0) : quote;
            else if (isInside && (byte == '"' || byte == '\''))
                quote = byte;
            else if (byte == '[' || byte == ']')
                isInside = byte == '[';
            else if (byte == '>' && !isInside)
                break;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void takeStartTag()
    {
        const auto tag = TagScanner(m_text, m_at).scan();
        if (!tag) {
            const bool isEnd = m_text.size() - m_at < longestTag && m_text.indexOf('>', m_at) < 0;
            if (isEnd && !m_open.isEmpty()) { // cut in the middle of a tag
                m_cleaned.isCut = true;
                m_at = m_text.size();
                return;
            }
            takeBareSign();
            return;
        }
        m_at = tag->end;
        if (m_open.isEmpty() && !isRoot(tag->name)) {
            m_cleaned.isPage = !m_cleaned.hasRoot && isPagePart(tag->name);
            return;
        }
        m_cleaned.hasRoot = true;
        m_cleaned.isMended = m_cleaned.isMended || tag->isOdd;
        if (m_skipped > 0 || m_open.size() >= deepest) {
            m_skipped += tag->isEmpty ? 0 : 1;
            return;
        }
        // The end tag of the item before it is missing.
        if (isItem(tag->name) && m_open.size() > 1 && isItem(m_open.last())) {
            closeLast();
            m_cleaned.isMended = true;
        }
        write(*tag);
        if (!tag->isEmpty)
            m_open.append(tag->name);
    }

    // What stands before a root is no part of a feed: a warning of PHP, for example.
    static bool isRoot(QByteArrayView name)
    {
        const QByteArrayView local = name.sliced(name.indexOf(':') + 1);
        return isSameName(local, "rss") || isSameName(local, "feed") || isSameName(local, "rdf")
            || isSameName(local, "opml") || isSameName(local, "chapters");
    }

    static bool isPagePart(QByteArrayView name)
    {
        return isSameName(name, "html") || isSameName(name, "head") || isSameName(name, "body");
    }

    void write(const Tag &tag)
    {
        m_out += '<' + qualifiedName(tag.name);
        for (const Attribute &attribute : tag.attributes) {
            m_out += ' ' + qualifiedName(attribute.name) + "=\"";
            m_cleaned.isMended |= appendXmlText(m_out, attribute.value, References::Read);
            m_out += '"';
        }
        m_out += tag.isEmpty ? "/>" : ">";
    }

    void closeLast() { m_out += "</" + qualifiedName(m_open.takeLast()) + '>'; }

    void takeEndTag()
    {
        const qsizetype begin = m_at + 2;
        qsizetype end = begin;
        while (end < m_text.size() && isInName(m_text.at(end)))
            ++end;
        const QByteArrayView name = m_text.sliced(begin, end - begin);
        const qsizetype behind = m_text.indexOf('>', end);
        if (behind < 0) {
            m_cleaned.isCut = m_cleaned.isCut || !m_open.isEmpty();
            m_at = m_text.size();
            return;
        }
        m_at = behind + 1;
        if (m_skipped > 0) {
            --m_skipped;
            return;
        }
        const auto found = std::find_if(m_open.crbegin(), m_open.crend(), [name](const auto &open) {
            return isSameName(open, name);
        });
        const auto inner = std::distance(m_open.crbegin(), found);
        m_cleaned.isMended =
            m_cleaned.isMended || (!m_open.isEmpty() && (found == m_open.crend() || inner > 0));
        for (auto i = inner; found != m_open.crend() && i >= 0; --i)
            closeLast();
    }

    QByteArrayView m_text;
    const std::function<bool(QByteArrayView)> &m_give;
    qsizetype m_at = 0;
    QByteArray m_out;
    QList<QByteArrayView> m_open;
    bool m_hasInstructionEnds = true;
    qint64 m_skipped = 0; ///< open elements that are too deep
    CleanedXml m_cleaned;
};

} // namespace

CleanedXml cleanXml(QByteArrayView utf8, const std::function<bool(QByteArrayView)> &give)
{
    return Cleaner(utf8, give).clean();
}

} // namespace earmark
