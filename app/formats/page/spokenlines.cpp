// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/page/spokenlines.h"

#include "formats/input/lines.h"
#include "formats/input/words.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/labels/speakerlabels.h"
#include "formats/readers/text/speakerlines.h"
#include "formats/readers/text/textreaders.h"

namespace earmark {

namespace {

// The name at the beginning of a line or alone in it.
QString nameAt(QStringView line)
{
    const QString alone = nameAlone(line);
    if (!alone.isEmpty())
        return alone;
    const auto labelled = labelledLine(line);
    return labelled && labelled->likelihood >= LabelledLine::Likelihood::IfRepeated
        ? labelled->label
        : QString();
}

// The position of the first time, or of the name above it, from which on the text has times.
qsizetype beginOfTimes(QStringView text)
{
    constexpr int timesToTry = 20;
    int tried = 0;
    qsizetype name = -1; // where the line above begins, if it is a name
    for (const auto [line, number] : Lines(text)) {
        const qsizetype at = line.begin() - text.begin();
        if (stampIn(line)) {
            const QStringView rest = text.sliced(at);
            if (isInTurns(rest) || isStamped(rest))
                return name < 0 ? at : name;
            if (++tried == timesToTry)
                return -1;
        }
        name = isNameShaped(line.trimmed()) ? at : -1;
    }
    return -1;
}

qsizetype beginOfNames(QStringView text, const QHash<QString, bool> &choices)
{
    const qsizetype at = firstLabelIn(text, choices);
    return at >= 0 && isLabelled(text.sliced(at), choices) ? at : -1;
}

} // namespace

SpokenLines::SpokenLines(QStringView text)
{
    for (const QStringView line : text.tokenize(u'\n'))
        add(line);
}

void SpokenLines::add(QStringView line)
{
    if (isBlank(line))
        return;
    if (const auto stamp = stampIn(line)) {
        milliseconds &latest = m_latest[stamp->kind];
        latest = std::max(latest, stamp->begin);
    } else if (const QString name = nameAt(line); !name.isEmpty()) {
        m_names.insert(name);
        m_hasNumbers = m_hasNumbers || isNumberedSpeaker(name);
    }
}

// A line with a name alone counts only with text below.
bool SpokenLines::goOnIn(QStringView text) const
{
    bool isNamed = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (isBlank(line))
            continue;
        if (isNamed)
            return true;
        isNamed = isLike(line);
        if (isNamed && nameAlone(line).isEmpty())
            return true;
    }
    return false;
}

// Times of chapters below the transcript start from zero again.
bool SpokenLines::isLike(QStringView line) const
{
    if (const auto stamp = stampIn(line)) {
        const auto latest = m_latest.constFind(stamp->kind);
        return latest != m_latest.cend() && stamp->begin >= *latest;
    }
    const QString name = nameAt(line);
    return m_names.contains(name) || (m_hasNumbers && isNumberedSpeaker(name));
}

qsizetype beginOfSpoken(QStringView text, const QHash<QString, bool> &choices)
{
    const qsizetype times = beginOfTimes(text);
    const qsizetype names = beginOfNames(text, choices);
    return times < 0 || names < 0 ? std::max(times, names) : std::min(times, names);
}

} // namespace earmark
