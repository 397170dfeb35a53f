// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/ttmlreader.h"

#include "formats/input/timestamp.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNesting = 200;

/// What the root says a frame and a tick are.
struct Rates
{
    double frames = 30;
    double ticks = 1;
};

// §12.3.1: clock times, with frames after a third colon, or offsets with a metric.
std::optional<milliseconds> timeOf(QStringView value, const Rates &rates)
{
    static const QRegularExpression clock(u"^(\\d+):(\\d+):(\\d+):(\\d+)(\\.\\d+)?$"_s);
    static const QRegularExpression offset(u"^(\\d+(?:\\.\\d+)?)(h|ms|m|s|f|t)$"_s);
    const QString text = value.trimmed().toString();
    if (const auto match = clock.match(text); match.hasMatch()) {
        const double seconds = match.captured(1).toDouble() * 3600
            + match.captured(2).toDouble() * 60 + match.captured(3).toDouble()
            + match.captured(4).toDouble() / rates.frames;
        return milliseconds(qRound64(seconds * 1000));
    }
    const auto match = offset.match(text);
    if (!match.hasMatch())
        return readTimestamp(text);
    static const QHash<QString, double> metrics{
        {u"h"_s, 3600}, {u"m"_s, 60}, {u"s"_s, 1}, {u"ms"_s, 0.001}};
    const QString metric = match.captured(2);
    const double unit = metric == "f"_L1 ? 1 / rates.frames
        : metric == "t"_L1               ? 1 / rates.ticks
                                         : metrics.value(metric);
    return milliseconds(qRound64(match.captured(1).toDouble() * unit * 1000));
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_xml(text)
    {
        m_xml.setEntityExpansionLimit(1000);
    }

    Result<Draft> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                open();
            else if (token == QXmlStreamReader::EndElement)
                close();
            else if (token == QXmlStreamReader::Characters && m_inCue)
                addText();
            if (m_parts.size() > deepestNesting)
                return Error{QCoreApplication::translate(
                    "readTtml", "This file nests its parts too deep to be a transcript.")};
        }
        if (m_xml.hasError() && m_draft.cues().isEmpty())
            return Error{QCoreApplication::translate("readTtml",
                                                     "This XML is damaged at line %1, column %2.")
                             .arg(m_xml.lineNumber())
                             .arg(m_xml.columnNumber())};
        if (m_xml.hasError())
            m_draft.count(Repair::DamagedEnd, m_xml.lineNumber());
        if (m_draft.cues().isEmpty())
            return Error{QCoreApplication::translate("readTtml", "There is no text in this file.")};
        if (!m_hasSpeakers)
            m_draft.takeSpeakersFromText();
        return std::move(m_draft);
    }

private:
    /// An open element: when it begins, as far as it or what it is in says so.
    struct Part
    {
        QString name;
        std::optional<milliseconds> begin;
        std::optional<milliseconds> end;
        qint32 offset = 0; ///< of its text in the cue
        bool isTimed = false;
    };

    QStringView attribute(QLatin1StringView name) const
    {
        for (const QXmlStreamAttribute &found : m_attributes) {
            if (found.name() == name)
                return found.value();
        }
        return {};
    }

    void open()
    {
        m_attributes = m_xml.attributes();
        Part part{.name = m_xml.name().toString(),
                  .begin = {},
                  .end = {},
                  .offset = qint32(m_cue.text.size()),
                  .isTimed = false};
        if (part.name == "tt"_L1)
            readRoot();
        else if (part.name == "agent"_L1)
            m_agent = attribute("id"_L1).toString();
        else if (part.name == "name"_L1 && !m_agent.isEmpty() && !m_inCue)
            m_names.insert(m_agent, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (part.name == "br"_L1 && m_inCue)
            m_cue.text += u'\n';
        if (m_xml.tokenType() == QXmlStreamReader::EndElement)
            return; // its text has been read
        readTimes(part);
        if (part.name == "p"_L1) {
            m_inCue = true;
            m_cue = {};
            m_cue.line = m_xml.lineNumber();
            part.offset = 0;
            m_cue.begin = part.begin;
            m_cue.end = part.end;
        }
        if (const QStringView agent = attribute("agent"_L1); !agent.isEmpty())
            m_speakers.append({m_parts.size(), agent.toString()});
        m_parts.append(part);
    }

    // A time counts from that of the element around, unless that would be after what it says
    // itself: Apple writes all times from the beginning.
    void readTimes(Part &part)
    {
        const auto begin = timeOf(attribute("begin"_L1), m_rates);
        const auto end = timeOf(attribute("end"_L1), m_rates);
        const auto duration = timeOf(attribute("dur"_L1), m_rates);
        const milliseconds around = m_isAbsolute || m_parts.isEmpty()
            ? milliseconds(0)
            : m_parts.last().begin.value_or(milliseconds(0));
        if (begin)
            part.begin = around + *begin;
        if (end)
            part.end = around + *end;
        else if (begin && duration)
            part.end = *part.begin + *duration;
        part.isTimed = begin.has_value();
        if (!part.begin && !m_parts.isEmpty() && part.name != "p"_L1)
            part.begin = m_parts.last().begin;
    }

    void readRoot()
    {
        m_draft.setLanguage(attribute("lang"_L1).toString());
        m_rates.frames = std::max(1.0, attribute("frameRate"_L1).toDouble());
        if (attribute("frameRate"_L1).isEmpty())
            m_rates.frames = 30;
        m_rates.ticks = std::max(1.0, attribute("tickRate"_L1).toDouble());
        for (const auto &declared : m_xml.namespaceDeclarations())
            m_isAbsolute = m_isAbsolute || declared.namespaceUri().contains("apple.com"_L1);
    }

    // White space that was only put there to lay the file out is none.
    void addText()
    {
        const QStringView text = m_xml.text();
        if (m_xml.isWhitespace() && text.contains(u'\n'))
            return;
        const bool isWord = m_parts.last().isTimed && m_parts.last().name == "span"_L1;
        if (isWord && !m_cue.text.isEmpty() && !m_cue.text.back().isSpace() && m_lastWasWord
            && m_isAbsolute)
            m_cue.text += u' ';
        if (isWord)
            m_parts.last().offset = qint32(m_cue.text.size());
        m_cue.text += text;
        m_lastWasWord = isWord;
    }

    void close()
    {
        if (m_parts.isEmpty())
            return;
        const Part part = m_parts.takeLast();
        if (part.name == "agent"_L1)
            m_agent.clear();
        if (part.name == "span"_L1 && part.isTimed && m_inCue && isLeaf(part))
            m_cue.words.append({.id = {},
                                .offset = part.offset,
                                .length = qint32(m_cue.text.size()) - part.offset,
                                .span = TimeSpan{*part.begin, part.end.value_or(*part.begin)},
                                .confidence = -1});
        if (part.name == "p"_L1)
            finishCue();
        while (!m_speakers.isEmpty() && m_speakers.last().first >= m_parts.size())
            m_speakers.removeLast();
    }

    // A span around others is not a word.
    bool isLeaf(const Part &part) const
    {
        return qint32(m_cue.text.size()) > part.offset
            && (m_cue.words.isEmpty() || m_cue.words.last().end() <= part.offset);
    }

    void finishCue()
    {
        m_inCue = false;
        if (!m_cue.begin && !m_cue.words.isEmpty()) {
            m_cue.begin = m_cue.words.first().span->begin;
            m_cue.end = m_cue.words.last().span->end;
        }
        if (!m_speakers.isEmpty()) {
            const QString agent = m_speakers.last().second;
            m_cue.speaker = m_draft.speaker(m_names.value(agent, agent).simplified());
            m_hasSpeakers = true;
        }
        m_draft.add(std::exchange(m_cue, {}));
    }

    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    Draft m_draft;
    Rates m_rates;
    bool m_isAbsolute = false;
    QList<Part> m_parts;
    QList<std::pair<qsizetype, QString>> m_speakers; ///< the depth at which each was named
    QHash<QString, QString> m_names; ///< of the agents
    QString m_agent;
    DraftCue m_cue;
    bool m_inCue = false;
    bool m_lastWasWord = false;
    bool m_hasSpeakers = false;
};

} // namespace

bool isTtml(QStringView text)
{
    static const QRegularExpression root(
        u"^\\s*(<\\?xml[^>]*\\?>\\s*)?(<!--.*?-->\\s*)*<(\\w+:)?tt[\\s>]"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return root.match(text.first(std::min<qsizetype>(text.size(), 4096)).toString()).hasMatch();
}

Result<Draft> readTtml(const QString &text)
{
    return Reader(text).read();
}

} // namespace earmark
