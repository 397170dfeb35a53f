// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/markup/htmlparser.h"
#include "formats/input/stopping.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/markup/markupreaders.h"
#include "formats/readers/markup/ttmlparts.h"
#include "formats/readers/markup/ttmltimes.h"
#include "formats/readers/markup/xmltext.h"
#include "formats/readers/words/wordjoiner.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNesting = 200;

class Reader
{
public:
    Reader(const QString &text, bool timesAreAbsolute)
        : m_xml(text)
        , m_isAbsolute(timesAreAbsolute)
    {
        m_xml.setEntityExpansionLimit(1000);
        m_xml.setEntityResolver(&m_characterNames);
    }

    Result<Draft> read()
    {
        while (!m_xml.atEnd() && !isDecided() && !Stopping::isStopped()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                open();
            else if (token == QXmlStreamReader::EndElement)
                close();
            else if (token == QXmlStreamReader::Characters && m_paragraphs > 0
                     && !m_parts.last().isUnread)
                addText();
            if (m_parts.size() > deepestNesting)
                return Error{QCoreApplication::translate(
                    "readTtml", "This file nests its parts too deep to be a transcript.")};
        }
        if (m_xml.hasError() && !m_cue.text.trimmed().isEmpty())
            finishPiece();
        if (m_xml.hasError() && m_draft.cues().isEmpty())
            return Error{QCoreApplication::translate("readTtml",
                                                     "This XML is damaged at line %1, column %2.")
                             .arg(m_xml.lineNumber())
                             .arg(m_xml.columnNumber())};
        if (m_xml.hasError())
            m_draft.count(Repair::DamagedEnd, m_xml.lineNumber());
        if (m_draft.cues().isEmpty())
            return Error{QCoreApplication::translate("readTtml", "There is no text in this file.")};
        m_draft.traits().hasSpeakersInText = true;
        return std::move(m_draft);
    }

    /// Why the parser stopped, if it did.
    QXmlStreamReader::Error fault() const { return m_xml.error(); }

    /// Whether times that count from the parent, as in the standard, would end outside the parent,
    /// but inside it if they count from the beginning.
    bool findsAbsoluteTimes() const { return m_outside > m_inside; }

private:
    // A program counts all its times in the same way, so a part of the file is enough to know.
    bool isDecided() const { return m_outside > m_inside + 1000; }

    void open()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (m_xml.name() == "agent"_L1)
            m_agent = attributeOf(attributes, "id"_L1).toString();
        if (m_xml.name() == "name"_L1 && !m_agent.isEmpty()) {
            m_agents.addName(m_agent, attributeOf(attributes, "type"_L1).toString(),
                             m_xml.readElementText(QXmlStreamReader::SkipChildElements));
            return;
        }
        if (m_xml.name() == "tt"_L1)
            readRoot(attributes);
        TtmlPart part = partWithin(attributes);
        if (part.name == "br"_L1 && m_paragraphs > 0 && !part.isUnread)
            m_cue.text += u'\n';
        part.offset = qint32(m_cue.text.size());
        m_parts.append(part);
        if (part.name == "p"_L1 && !part.isUnread)
            openParagraph();
    }

    TtmlPart partWithin(const QXmlStreamAttributes &attributes)
    {
        TtmlPart part = m_parts.value(m_parts.size() - 1);
        part.name = m_xml.name().toString();
        part.isUnread = part.isUnread || (m_paragraphs > 0 && isUnread(part.name, attributes));
        part.isSequence = attributeOf(attributes, "timeContainer"_L1) == "seq"_L1;
        part.endInside.reset();
        if (const QStringView space = attributeOf(attributes, "space"_L1); !space.isEmpty())
            part.keepsSpace = space == "preserve"_L1;
        if (const QStringView agent = attributeOf(attributes, "agent"_L1); !agent.isEmpty()) {
            part.agent = agent.toString();
            part.agentDepth = m_parts.size();
        }
        const QStringView language = attributeOf(attributes, "lang"_L1);
        if (!m_hasLanguage && !language.isEmpty()) {
            m_draft.setLanguage(language.toString());
            m_hasLanguage = true;
        }
        readTimes(part, attributes);
        return part;
    }

    // A time counts from that of the parent, or in a sequence from the end of the element before;
    // Apple's times all count from the beginning. An element without a time inherits it.
    void readTimes(TtmlPart &part, const QXmlStreamAttributes &attributes)
    {
        const TtmlTime said = m_clock.timeIn(attributes, "begin"_L1);
        const auto begin = said.time;
        const auto end = m_clock.timeOf(attributeOf(attributes, "end"_L1));
        const auto duration = m_clock.timeOf(attributeOf(attributes, "dur"_L1));
        m_draft.count(Repair::UnreadableTime, m_xml.lineNumber(), said.isUnreadable ? 1 : 0);
        m_draft.count(Repair::NegativeTime, m_xml.lineNumber(), said.isNegative ? 1 : 0);
        const TtmlPart around = m_parts.value(m_parts.size() - 1);
        const milliseconds reference = m_isAbsolute ? milliseconds(0)
            : around.isSequence                     ? around.endInside.value_or(around.reference)
                                                    : around.reference;
        part.isTimed = !said.isUnreadable && (begin || end || duration);
        if (said.isUnreadable) {
            part.begin.reset();
            part.end.reset();
        }
        if (!part.isTimed) {
            part.reference = reference;
            return;
        }
        part.begin = reference + begin.value_or(milliseconds(0));
        part.reference = *part.begin;
        part.end.reset();
        if (end)
            part.end = reference + *end;
        if (duration)
            part.end = std::min(part.end.value_or(milliseconds::max()), *part.begin + *duration);
        if (begin && !m_isAbsolute && around.isTimed && !around.isSequence)
            compare(*begin, *part.begin, around);
        // The duration of the body is not the time of each of its lines.
        if (part.name == "body"_L1 && !begin && !around.isSequence) {
            part.begin.reset();
            part.end.reset();
        }
    }

    void compare(milliseconds absolute, milliseconds relative, const TtmlPart &around)
    {
        if (!around.begin || !around.end)
            return;
        if (absolute < *around.begin)
            ++m_inside;
        else if (relative > *around.end && absolute <= *around.end)
            ++m_outside;
    }

    void readRoot(const QXmlStreamAttributes &attributes)
    {
        m_clock = TtmlClock(attributes);
        for (const auto &declared : m_xml.namespaceDeclarations()) {
            const QStringView space = declared.namespaceUri();
            m_isAbsolute = m_isAbsolute || space.contains("apple.com"_L1);
            m_gluesWords = m_gluesWords || space.contains("podcasts.apple.com"_L1);
        }
    }

    void openParagraph()
    {
        if (m_paragraphs++ > 0)
            finishPiece();
        m_isSplit = false;
        m_layoutSpace = false;
        beginPiece();
    }

    void beginPiece()
    {
        const TtmlPart &part = m_parts.last();
        m_cue.line = m_xml.lineNumber();
        m_cue.begin = part.begin;
        m_cue.end = part.end;
        m_isTimed = part.isTimed;
        m_wordHasEnded = false;
        for (TtmlPart &open : m_parts)
            open.offset = 0;
    }

    // TTML, xml:space: a line break is a space. One that only lays the file out becomes a space
    // only between words, and so does the end of one of Apple's words, which have no space between
    // them.
    void addText()
    {
        QString text = m_xml.text().toString();
        if (m_xml.isWhitespace() && text.contains(u'\n')) {
            m_layoutSpace = true;
            return;
        }
        if (!m_parts.last().keepsSpace)
            text.replace(u'\n', u' ');
        if (!m_xml.isWhitespace())
            beginText(text);
        m_cue.text += text;
    }

    void beginText(const QString &text)
    {
        if (m_parts.last().agent != m_pieceAgent)
            changeAgent();
        const bool isNextWord = m_gluesWords && m_wordHasEnded && isInWord();
        const auto before = qint32(m_cue.text.size());
        if ((m_layoutSpace || isNextWord) && needsSpace(lastWord(), text)) {
            m_cue.text += u' ';
            for (TtmlPart &open : m_parts)
                open.offset += open.offset == before ? 1 : 0;
        }
        m_layoutSpace = false;
        m_wordHasEnded = false;
    }

    // Without its full stop or comma, which Chinese has no space after.
    QStringView lastWord() const
    {
        QStringView word = QStringView(m_cue.text).sliced(m_cue.text.lastIndexOf(u' ') + 1);
        while (!word.isEmpty() && QStringView(u",.;:!?…").contains(word.back()))
            word.chop(1);
        return word;
    }

    // A change of speaker begins another line.
    void changeAgent()
    {
        const TtmlPart &part = m_parts.last();
        if (!m_cue.text.trimmed().isEmpty()) {
            m_isSplit = true;
            const auto begin = m_cue.begin;
            const auto end = m_cue.end;
            const bool isTimed = m_isTimed;
            finishPiece();
            beginPiece();
            m_cue.begin = begin;
            m_cue.end = end;
            m_isTimed = isTimed;
        }
        m_pieceAgent = part.agent;
        const TtmlPart speaker = m_parts.value(part.agentDepth);
        if (speaker.name == "span"_L1 && speaker.isTimed) {
            m_cue.begin = speaker.begin;
            m_cue.end = speaker.end;
        }
    }

    bool isInWord() const
    {
        return std::ranges::any_of(
            m_parts, [](const TtmlPart &part) { return part.name == "span"_L1 && part.isTimed; });
    }

    void close()
    {
        if (m_parts.isEmpty())
            return;
        TtmlPart part = m_parts.takeLast();
        if (part.name == "agent"_L1)
            m_agent.clear();
        if (!part.isUnread && part.name == "span"_L1 && part.isTimed && m_paragraphs > 0) {
            if (isLeaf(part))
                m_cue.words.append({.offset = part.offset,
                                    .length = qint32(m_cue.text.size()) - part.offset,
                                    .span = TimeSpan{*part.begin, part.end.value_or(*part.begin)}});
            m_wordHasEnded = true;
        }
        if (!part.isUnread && part.name == "p"_L1 && m_paragraphs > 0) {
            finishPiece();
            if (--m_paragraphs > 0)
                beginPiece();
        }
        if (!m_parts.isEmpty())
            m_parts.last().addEndOf(part);
    }

    // A span around other spans is not a word.
    bool isLeaf(const TtmlPart &part) const
    {
        return qint32(m_cue.text.size()) > part.offset
            && (m_cue.words.isEmpty() || m_cue.words.last().end() <= part.offset);
    }

    void finishPiece()
    {
        DraftCue cue = std::exchange(m_cue, {});
        if (cue.text.trimmed().isEmpty() && m_isSplit)
            return;
        if ((!m_isTimed || m_isSplit) && !cue.words.isEmpty()) {
            cue.begin = cue.words.first().span->begin;
            cue.end = std::ranges::max(cue.words, {}, [](const Word &word) {
                          return word.span->end;
                      }).span->end;
        }
        const QString name = m_agents.nameOf(m_pieceAgent);
        if (!name.isEmpty())
            cue.speaker = m_draft.speaker(name);
        m_pieceAgent.clear();
        m_draft.add(std::move(cue));
    }

    HtmlEntities m_characterNames;
    QXmlStreamReader m_xml;
    Draft m_draft;
    TtmlClock m_clock;
    TtmlAgents m_agents;
    QString m_agent; ///< the id of the open agent element
    QList<TtmlPart> m_parts;
    bool m_isAbsolute = false;
    bool m_gluesWords = false; ///< there is no space between words
    bool m_hasLanguage = false;
    qsizetype m_inside = 0;
    qsizetype m_outside = 0;

    DraftCue m_cue;
    QString m_pieceAgent; ///< who says m_cue
    int m_paragraphs = 0; ///< open ones
    bool m_isTimed = false; ///< the paragraph has a time of its own
    bool m_isSplit = false; ///< several speak in the paragraph
    bool m_layoutSpace = false;
    bool m_wordHasEnded = false;
};

struct Attempt
{
    Result<Draft> draft;
    QXmlStreamReader::Error fault{};
};

Attempt attempt(const QString &text, bool timesAreAbsolute = false)
{
    Reader reader(text, timesAreAbsolute);
    auto draft = reader.read();
    if (!timesAreAbsolute && reader.findsAbsoluteTimes())
        return attempt(text, true);
    return {.draft = std::move(draft), .fault = reader.fault()};
}

// Tries again with bare signs escaped, as the parser stops at the first one. The parser gives the
// text before a broken end only when another tag begins.
Result<Draft> readLeniently(const QString &text)
{
    Attempt read = attempt(text);
    if (read.fault == QXmlStreamReader::NoError)
        return read.draft;
    const EscapedXml escaped = withEscapedSigns(text);
    if (escaped.signs > 0)
        read = attempt(escaped.text);
    if (read.fault == QXmlStreamReader::PrematureEndOfDocumentError)
        read = attempt(escaped.text + u'<');
    if (read.draft)
        read.draft->count(Repair::BareSign, escaped.firstLine, escaped.signs);
    return read.draft;
}

} // namespace

bool isTtml(QStringView text)
{
    return rootOf(text) == "tt"_L1;
}

Result<Draft> readTtml(const QString &text)
{
    if (hasEndlessTag(text))
        return Error{QCoreApplication::translate(
            "readTranscript", "This file is too large to be a transcript; it was not read.")};
    // The XML declaration must be at the very beginning.
    const auto letters = QStringView(text).trimmed().begin() - QStringView(text).begin();
    const qsizetype linesAbove = QStringView(text).first(letters).count(u'\n');
    auto draft = readLeniently(text.sliced(letters));
    if (draft && linesAbove > 0)
        draft->moveLines([linesAbove](qsizetype line) { return line + linesAbove; });
    return draft;
}

} // namespace earmark
