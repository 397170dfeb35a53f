// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/lines.h"
#include "formats/input/words.h"
#include "formats/readers/text/textreaders.h"
#include "transcript/text.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr qsizetype proseSample = qsizetype{64} * 1024;

// Between lines of text.
bool hasBlankLines(QStringView text)
{
    const auto lines = text.trimmed().tokenize(u'\n');
    return std::ranges::any_of(lines, isBlank);
}

} // namespace

bool isProse(QStringView text)
{
    const QStringView sample = headOf(text, proseSample);
    qsizetype letters = 0;
    qsizetype signs = 0;
    for (const QChar c : sample) {
        if (c.isLetterOrNumber() || c.isMark())
            ++letters;
        else if (!c.isSpace())
            ++signs;
    }
    return letters > 0 && letters > 2 * signs;
}

Draft readProse(QStringView text)
{
    Draft draft;
    const bool parted = hasBlankLines(text);
    qsizetype begin = 0;
    qsizetype at = 0;
    qsizetype beginLine = 1;
    const auto addUpTo = [&](qsizetype end) {
        DraftCue first;
        first.line = beginLine;
        first.beginsParagraph = begin > 0;
        addParagraph(text.sliced(begin, end - begin), first, draft);
        begin = end;
    };
    for (const auto [line, number] : Lines(text)) {
        const qsizetype end = std::min(at + line.size() + 1, text.size());
        if (parted ? isBlank(line) : endsSentence(line) || line.trimmed().endsWith(u':')) {
            addUpTo(end);
            beginLine = number + 1;
        }
        at = end;
    }
    addUpTo(text.size());
    return draft;
}

void addParagraph(QStringView paragraph, const DraftCue &first, Draft &draft)
{
    const QString text = paragraph.toString().replace(u'\n', u' ').trimmed();
    draft.traits().keepsTwins = true;
    DraftCue cue = first;
    qsizetype end = 0;
    for (const QStringView sentence : splitIntoSentences(text)) {
        const qsizetype begin = sentence.begin() - QStringView(text).begin();
        cue.spaceBefore = begin == 0 || begin > end;
        end = begin + sentence.size();
        cue.text = sentence.toString();
        draft.add(cue);
        // The next sentence has no known time.
        cue.begin.reset();
        cue.beginsTurn = false;
        cue.beginsParagraph = false;
    }
}

} // namespace earmark
