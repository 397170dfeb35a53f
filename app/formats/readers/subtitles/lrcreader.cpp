// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/lrcreader.h"

#include "formats/input/lines.h"
#include "formats/input/timestamp.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesToSniff = 40;

// Takes a time between the two brackets off the beginning of a line.
std::optional<milliseconds> takeStamp(QStringView &line, QChar opening, QChar closing)
{
    static const QRegularExpression time(u"^\\d{1,4}:\\d{1,2}([.:,]\\d{1,3})?$"_s);
    const qsizetype end = line.startsWith(opening) ? line.indexOf(closing) : -1;
    if (end < 0 || end > 14 || !time.match(line.sliced(1, end - 1).toString()).hasMatch())
        return {};
    QString text = line.sliced(1, end - 1).toString();
    if (text.count(u':') == 2) // hundredths after a colon
        text[text.lastIndexOf(u':')] = u'.';
    line = line.sliced(end + 1);
    return readTimestamp(text);
}

/// Words and the times that stand before them; the last may say when the line ends.
DraftCue lineOf(QStringView text)
{
    DraftCue cue;
    std::optional<milliseconds> begin;
    qint32 from = 0;
    const auto finishPiece = [&](std::optional<milliseconds> end) {
        const auto length = qint32(cue.text.size()) - from;
        if (begin && length > 0 && !QStringView(cue.text).sliced(from).trimmed().isEmpty())
            cue.words.append({.id = {},
                              .offset = from,
                              .length = length,
                              .span = TimeSpan{*begin, std::max(*begin, end.value_or(*begin))},
                              .confidence = -1});
        from = qint32(cue.text.size());
    };
    while (!text.isEmpty()) {
        if (const auto stamp = takeStamp(text, u'<', u'>')) {
            finishPiece(stamp);
            begin = stamp;
            continue;
        }
        cue.text += text.front();
        text = text.sliced(1);
    }
    if (begin && from == cue.text.size())
        cue.end = begin;
    finishPiece({});
    return cue;
}

/// What a line such as [offset:+500] says.
std::optional<std::pair<QString, QString>> tagIn(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (!line.startsWith(u'[') || !line.endsWith(u']') || colon < 2
        || !std::ranges::all_of(line.sliced(1, colon - 1), [](QChar c) { return c.isLetter(); }))
        return {};
    return std::pair(line.sliced(1, colon - 1).toString().toLower(),
                     line.sliced(colon + 1).chopped(1).trimmed().toString());
}

} // namespace

bool isLrc(QStringView text)
{
    int lines = 0;
    bool begins = false;
    for (QStringView line : text.tokenize(u'\n')) {
        line = line.trimmed();
        if (++lines > linesToSniff)
            break;
        if (line.isEmpty() || tagIn(line))
            continue;
        // Words of their own and a name would be a dialogue with times.
        const bool stamped = takeStamp(line, u'[', u']').has_value();
        if (!stamped || line.startsWith(u' '))
            return false;
        begins = true;
    }
    return begins;
}

Draft readLrc(QStringView text)
{
    Draft draft;
    milliseconds earlier{0};
    for (const auto [whole, number] : Lines(text)) {
        QStringView line = whole.trimmed();
        if (const auto tag = tagIn(line)) {
            if (tag->first == "offset"_L1)
                earlier = milliseconds(tag->second.toInt());
            else if (tag->first == "la"_L1)
                draft.setLanguage(tag->second);
            continue;
        }
        QList<milliseconds> begins;
        while (const auto stamp = takeStamp(line, u'[', u']'))
            begins.append(*stamp);
        DraftCue spoken = lineOf(line);
        spoken.line = number;
        if (spoken.text.trimmed().isEmpty() && !begins.isEmpty()) {
            if (!draft.cues().isEmpty() && !draft.cues().last().end)
                draft.cues().last().end = begins.first();
            continue;
        }
        for (const milliseconds begin : begins) {
            DraftCue cue = spoken;
            cue.begin = begin;
            draft.add(std::move(cue));
        }
        if (begins.isEmpty() && !line.isEmpty())
            draft.add(spoken);
    }
    const auto move = [earlier](milliseconds time) {
        return std::max(milliseconds(0), time - earlier);
    };
    for (Cue &cue : draft.cues()) {
        if (cue.begin)
            cue.begin = move(*cue.begin);
        if (cue.end)
            cue.end = move(*cue.end);
        for (Word &word : cue.words)
            word.span = TimeSpan{move(word.span->begin), move(word.span->end)};
    }
    draft.takeSpeakersFromText();
    return draft;
}

} // namespace earmark
