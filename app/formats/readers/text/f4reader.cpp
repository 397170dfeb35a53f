// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/f4reader.h"

#include "formats/input/timestamp.h"
#include "formats/input/words.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &mark()
{
    static const QRegularExpression pattern(u"#(\\d{1,3}:\\d{2}:\\d{2}(?:-\\d{1,3})?)#"_s);
    return pattern;
}

std::optional<milliseconds> timeOfMark(const QString &stamp)
{
    return readTimestamp(QString(stamp).replace(u'-', u'.'));
}

} // namespace

bool isF4(QStringView text)
{
    return mark().match(headOf(text, 8192).toString()).hasMatch();
}

// What stands between two marks was said between their times.
Draft readF4(QStringView text)
{
    Draft draft;
    std::optional<milliseconds> begin = milliseconds(0);
    qsizetype from = 0;
    qsizetype line = 1;
    auto marks = mark().globalMatch(text.toString());
    while (marks.hasNext()) {
        const auto match = marks.next();
        DraftCue cue;
        cue.line = line;
        line += text.sliced(from, match.capturedEnd() - from).count(u'\n');
        cue.text = text.sliced(from, match.capturedStart() - from).trimmed().toString();
        cue.begin = begin;
        cue.end = timeOfMark(match.captured(1));
        begin = cue.end;
        from = match.capturedEnd();
        if (!cue.text.isEmpty())
            draft.add(std::move(cue));
    }
    if (const QStringView rest = text.sliced(from); !rest.trimmed().isEmpty()) {
        DraftCue cue;
        cue.line = line;
        cue.text = rest.trimmed().toString();
        cue.begin = begin;
        draft.add(std::move(cue));
    }
    draft.takeSpeakersFromText();
    return draft;
}

} // namespace earmark
