// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/vttcuetext.h"

#include "formats/input/markup/characterreferences.h"
#include "formats/input/words.h"

#include <QRegularExpression>

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

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
    if (inside.startsWith(u'/'))
        return {.name = inside.sliced(1), .annotation = {}, .isEnd = true};
    qsizetype end = 0;
    while (end < inside.size() && inside.at(end) != u'.' && !isTagSpace(inside.at(end)))
        ++end;
    const QStringView name = inside.first(end);
    while (end < inside.size() && !isTagSpace(inside.at(end)))
        ++end;
    return {.name = name, .annotation = inside.sliced(end)};
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

} // namespace

QString escapedBareSigns(QString text)
{
    static const QRegularExpression bare(u"<(?=\\s|[0-9][0-9:.,]*+(?!>))"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(bare, u"&lt;"_s);
}

// WebVTT, "collect a WebVTT timestamp".
std::optional<milliseconds> takeVttTimestamp(QStringView &text)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{1,9}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?!\\d)"_s);
    constexpr qsizetype longest = 20;
    const auto match = pattern.match(headOf(text, longest).toString());
    if (!match.hasMatch())
        return {};
    text = text.sliced(match.capturedLength());
    const auto number = [&match](int part) { return match.captured(part).toLongLong(); };
    return std::chrono::hours(number(1)) + std::chrono::minutes(number(2))
        + std::chrono::seconds(number(3)) + milliseconds(number(4));
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
