// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/vttcuetext.h"

#include "formats/input/digits.h"
#include "formats/input/markup/characterreferences.h"

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

bool take(QStringView &text, QChar c)
{
    if (!text.startsWith(c))
        return false;
    text = text.sliced(1);
    return true;
}

bool isTagSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r';
}

/// The inside of <…>: its name, without classes, and its annotation.
struct Tag
{
    QStringView name;
    QStringView annotation;
    bool isEnd = false;
};

// WebVTT, "cue text tokenizer": </ starts an end tag, a . the classes, white space the annotation.
Tag readTag(QStringView inside)
{
    Tag tag;
    tag.isEnd = take(inside, u'/');
    qsizetype end = 0;
    if (tag.isEnd)
        return {.name = inside, .annotation = {}, .isEnd = true};
    while (end < inside.size() && inside.at(end) != u'.' && !isTagSpace(inside.at(end)))
        ++end;
    tag.name = inside.first(end);
    while (end < inside.size() && !isTagSpace(inside.at(end)))
        ++end;
    tag.annotation = inside.sliced(end);
    return tag;
}

bool isKnown(QStringView name)
{
    static constexpr std::array<QStringView, 8> known{u"c",    u"b",  u"i", u"u",
                                                      u"ruby", u"rt", u"v", u"lang"};
    return std::ranges::find(known, name) != known.end();
}

/// Builds the spans while tags open and close: the tree of the standard as the stack of what is
/// open.
class SpanBuilder
{
public:
    void addText(const QString &text)
    {
        if (text.isEmpty() || m_rubyTexts > 0)
            return;
        const auto voice = currentVoice();
        if (m_spans.isEmpty() || m_spans.last().voice != voice)
            m_spans.append({.voice = voice, .text = {}, .stamps = {}});
        VttSpan &span = m_spans.last();
        if (m_stamp) {
            span.stamps.append({.offset = span.text.size(), .time = *m_stamp});
            m_stamp.reset();
        }
        span.text += text;
    }

    void addStamp(milliseconds time) { m_stamp = time; }

    // Ruby text is one only inside ruby; elsewhere the tag is nothing.
    void open(const Tag &tag)
    {
        if (!isKnown(tag.name) || (tag.name == u"rt" && top() != u"ruby"))
            return;
        m_open.append(tag.name.toString());
        if (tag.name == u"v")
            m_voices.append(decodeCharacterReferences(tag.annotation).simplified());
        m_rubyTexts += tag.name == u"rt" ? 1 : 0;
    }

    // An end tag closes what was opened last, or nothing; </ruby> closes the ruby text within it
    // too.
    void close(QStringView name)
    {
        if (m_open.isEmpty())
            return;
        if (top() == name) {
            closeLast();
        } else if (name == u"ruby" && top() == u"rt") {
            closeLast();
            closeLast();
        }
    }

    QList<VttSpan> take() { return std::move(m_spans); }

private:
    QStringView top() const { return m_open.isEmpty() ? QStringView() : m_open.last(); }

    void closeLast()
    {
        const QString name = m_open.takeLast();
        if (name == "v"_L1)
            m_voices.removeLast();
        m_rubyTexts -= name == "rt"_L1 ? 1 : 0;
    }

    std::optional<QString> currentVoice() const
    {
        return m_voices.isEmpty() ? std::nullopt : std::optional(m_voices.last());
    }

    QList<VttSpan> m_spans;
    QStringList m_open;
    QStringList m_voices; ///< that are open
    int m_rubyTexts = 0; ///< that are open
    std::optional<milliseconds> m_stamp;
};

void readTagOrStamp(QStringView inside, SpanBuilder &spans)
{
    if (!inside.isEmpty() && inside.front() >= u'0' && inside.front() <= u'9') {
        QStringView rest = inside;
        if (const auto time = takeVttTimestamp(rest); time && rest.isEmpty())
            spans.addStamp(*time);
        return;
    }
    const Tag tag = readTag(inside);
    if (tag.isEnd)
        spans.close(tag.name);
    else
        spans.open(tag);
}

// Of what stands behind a <: a blank or a digit begins no tag, but for a time stamp.
bool isBare(QStringView behind)
{
    if (behind.isEmpty())
        return false;
    if (behind.front().isSpace())
        return true;
    if (behind.front() < u'0' || behind.front() > u'9')
        return false;
    const auto isOfStamp = [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u':' || c == u'.' || c == u',';
    };
    const auto end = std::ranges::find_if_not(behind, isOfStamp);
    return end == behind.end() || *end != u'>';
}

} // namespace

QString escapedBareSigns(const QString &text)
{
    QString escaped;
    qsizetype written = 0;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        if (!isBare(QStringView(text).sliced(at + 1)))
            continue;
        escaped += QStringView(text).sliced(written, at - written);
        escaped += "&lt;"_L1;
        written = at + 1;
    }
    if (written == 0)
        return text;
    escaped += QStringView(text).sliced(written);
    return escaped;
}

// WebVTT, "collect a WebVTT timestamp".
std::optional<milliseconds> takeVttTimestamp(QStringView &text)
{
    const QStringView first = takeDigits(text);
    if (first.isEmpty() || first.size() > 9 || !take(text, u':'))
        return {};
    QStringView minutes = first;
    QStringView seconds = takeDigits(text);
    qint64 hours = 0;
    if (first.size() != 2 || numberIn(first) > 59 || text.startsWith(u':')) {
        if (!take(text, u':'))
            return {};
        hours = numberIn(first);
        minutes = seconds;
        seconds = takeDigits(text);
    }
    if (minutes.size() != 2 || seconds.size() != 2 || !take(text, u'.'))
        return {};
    const QStringView fraction = takeDigits(text);
    if (fraction.size() != 3 || numberIn(minutes) > 59 || numberIn(seconds) > 59)
        return {};
    return milliseconds(((hours * 60 + numberIn(minutes)) * 60 + numberIn(seconds)) * 1000
                        + numberIn(fraction));
}

QList<VttSpan> readVttCueText(QStringView text)
{
    SpanBuilder spans;
    QString plain;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        if (c == u'&') {
            const CharacterReference reference = readCharacterReference(text.sliced(i));
            plain += reference.text;
            i += reference.length;
        } else if (c == u'<') {
            spans.addText(std::exchange(plain, {}));
            qsizetype end = text.indexOf(u'>', i);
            end = end < 0 ? text.size() : end;
            readTagOrStamp(text.sliced(i + 1, end - i - 1), spans);
            i = end + 1;
        } else {
            plain += c;
            ++i;
        }
    }
    spans.addText(plain);
    return spans.take();
}

} // namespace earmark
