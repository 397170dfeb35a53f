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

/// Builds the spans while tags open and close; a stack of open tags stands for the standard's tree.
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

    // <rt> counts only directly inside <ruby>.
    void open(const Tag &tag)
    {
        if (!isKnown(tag.name) || (tag.name == u"rt" && top() != u"ruby"))
            return;
        m_open.append(tag.name.toString());
        if (tag.name == u"v")
            m_voices.append(decodeCharacterReferences(tag.annotation).simplified());
        m_rubyTexts += tag.name == u"rt" ? 1 : 0;
    }

    // An end tag closes the last open tag if it is the same, else nothing; </ruby> also closes an
    // <rt> inside it.
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
    QStringList m_voices; ///< of open tags
    int m_rubyTexts = 0; ///< open tags
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

// Whether a < stands for itself: a space follows, or a digit that begins no time stamp.
bool isBare(QStringView after)
{
    if (after.isEmpty())
        return false;
    if (after.front().isSpace())
        return true;
    if (after.front() < u'0' || after.front() > u'9')
        return false;
    const auto isOfStamp = [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u':' || c == u'.' || c == u',';
    };
    const auto end = std::ranges::find_if_not(after, isOfStamp);
    return end == after.end() || *end != u'>';
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
    while (!text.isEmpty()) {
        const qsizetype tag = text.indexOf(u'<');
        spans.addText(decodeCharacterReferences(tag < 0 ? text : text.first(tag)));
        if (tag < 0)
            break;
        const qsizetype end = text.indexOf(u'>', tag);
        const QStringView inside = text.first(end < 0 ? text.size() : end).sliced(tag + 1);
        readTagOrStamp(inside, spans);
        text = end < 0 ? QStringView() : text.sliced(end + 1);
    }
    return spans.take();
}

} // namespace earmark
