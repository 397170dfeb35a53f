// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/timedhtmlreader.h"

#include "formats/input/htmlparser.h"
#include "formats/input/timestamp.h"

#include <QSet>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 100'000;

bool isParagraph(QLatin1StringView name)
{
    static const QSet<QLatin1StringView> names{"p"_L1,  "div"_L1, "li"_L1,     "section"_L1,
                                               "h1"_L1, "h2"_L1,  "article"_L1};
    return names.contains(name);
}

bool isUnread(QLatin1StringView name)
{
    static const QSet<QLatin1StringView> names{"script"_L1, "style"_L1, "title"_L1, "noscript"_L1};
    return names.contains(name);
}

std::optional<milliseconds> numberOf(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || value < 0 || value > 1e12)
        return {};
    return milliseconds(qRound64(value));
}

/// Collects lines: a speaker and a time stay until the next; a paragraph is a line, and so is what
/// follows a time.
class Collector : public HtmlListener
{
public:
    void open(QLatin1StringView name, const QHash<QString, QString> &attributes) override
    {
        m_unread += isUnread(name) ? 1 : 0;
        if (name == "br"_L1) {
            m_cue.text += u'\n';
        } else if (name == "cite"_L1 || name == "time"_L1) {
            finishLine();
            m_label.clear();
            m_inside = name;
        } else if (isParagraph(name)) {
            finishLine();
        } else if (name == "span"_L1) {
            openSpan(attributes);
        }
    }

    void close(QLatin1StringView name) override
    {
        m_unread -= isUnread(name) ? 1 : 0;
        if (name == m_inside) {
            m_inside = {};
            takeLabel(name);
        } else if (isParagraph(name)) {
            finishLine();
        } else if (name == "span"_L1) {
            closeSpan();
        }
    }

    void addText(QStringView text) override
    {
        if (m_unread > 0)
            return;
        if (m_cue.line == 0 && !text.trimmed().isEmpty())
            m_cue.line = line();
        (m_inside.isEmpty() ? m_cue.text : m_label) += text;
    }

    Draft take() &&
    {
        finishLine();
        if (!m_hasSpeakers)
            m_draft.takeSpeakersFromText();
        return std::move(m_draft);
    }

private:
    void openSpan(const QHash<QString, QString> &attributes)
    {
        const QString kind = attributes.value(u"class"_s);
        if (const QString stamp = attributes.value(u"data-timestamp"_s); !stamp.isEmpty()) {
            finishLine();
            const auto time = readTimestamp(stamp);
            m_begin = time ? time : m_begin;
            m_label.clear();
            m_inside = "span"_L1;
            m_takes = false;
            return;
        }
        const auto begin = numberOf(attributes.value(u"data-m"_s));
        if (!begin)
            return;
        if (kind.split(u' ').contains(u"speaker"_s)) {
            finishLine();
            m_label.clear();
            m_inside = "span"_L1;
            m_takes = true;
            return;
        }
        const auto length = numberOf(attributes.value(u"data-d"_s)).value_or(milliseconds(0));
        m_word = Word{.id = {},
                      .offset = qint32(m_cue.text.size()),
                      .length = 0,
                      .span = TimeSpan{*begin, *begin + length},
                      .confidence = -1};
    }

    void closeSpan()
    {
        if (!m_word)
            return;
        m_word->length = qint32(m_cue.text.size()) - m_word->offset;
        m_cue.begin = m_cue.begin.value_or(m_word->span->begin);
        m_cue.end = std::max(m_cue.end.value_or(m_word->span->end), m_word->span->end);
        if (m_word->length > 0)
            m_cue.words.append(*m_word);
        m_word.reset();
    }

    void takeLabel(QLatin1StringView name)
    {
        const QString text = m_label.simplified();
        if (name == "time"_L1) {
            if (const auto time = readTimestamp(text))
                m_begin = time;
            else
                m_draft.count(Repair::UnreadableTime, line());
        } else if (name == "cite"_L1 || m_takes) {
            QString label = text;
            while (label.endsWith(u':') || (!label.isEmpty() && label.back().isSpace()))
                label.chop(1);
            m_hasSpeakers = m_hasSpeakers || !label.isEmpty();
            m_speaker = label.isEmpty() ? m_speaker : m_draft.speaker(label);
            m_isNew = true;
        }
        m_takes = false;
    }

    void finishLine()
    {
        closeSpan();
        DraftCue cue = std::exchange(m_cue, {});
        if (cue.text.trimmed().isEmpty())
            return;
        cue.begin = cue.begin ? cue.begin : m_begin;
        cue.speaker = m_speaker;
        cue.speakerInferred = !m_isNew && isSet(m_speaker);
        cue.beginsParagraph = true;
        m_begin.reset();
        m_isNew = false;
        m_draft.add(std::move(cue));
    }

    Draft m_draft;
    DraftCue m_cue;
    std::optional<Word> m_word; ///< the timed word that is being read
    std::optional<milliseconds> m_begin; ///< of the next line
    SpeakerId m_speaker{};
    bool m_isNew = false; ///< the speaker has just been named
    bool m_hasSpeakers = false;
    QLatin1StringView m_inside; ///< the element whose text is a label
    bool m_takes = false; ///< that label is a speaker
    QString m_label;
    int m_unread = 0;
};

} // namespace

bool isTimedHtml(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampleSize));
    return sample.contains(u"<cite", Qt::CaseInsensitive) || sample.contains(u"data-m=\"")
        || sample.contains(u"data-timestamp=\"")
        || (sample.contains(u"<time", Qt::CaseInsensitive)
            && !sample.contains(u"datetime=", Qt::CaseInsensitive));
}

Result<Draft> readTimedHtml(const QString &html)
{
    Collector lines;
    if (const auto parsed = parseHtml(html, lines); !parsed)
        return parsed.error();
    return std::move(lines).take();
}

} // namespace earmark
