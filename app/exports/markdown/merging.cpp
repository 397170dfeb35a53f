// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown/merging.h"

#include "exports/markdown/frontmatter.h"
#include "exports/markdown/notesmarks.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

// The text between the two marks, marks included. Without an end mark there is none: what follows
// may be the listener's own text.
std::optional<Stretch> notesStretch(QStringView document)
{
    std::optional<qsizetype> begin;
    qsizetype at = 0;
    for (const QStringView line : document.tokenize(u'\n')) {
        const QStringView said = line.trimmed();
        const qsizetype place = at + line.indexOf(said);
        if (said == beginOfNotes)
            begin = place;
        else if (said == endOfNotes && begin)
            return Stretch{*begin, place + said.size()};
        at += line.size() + 1;
    }
    return {};
}

QString mergedBody(const QString &existing, const QString &notes, const QString &lineEnd)
{
    if (const auto stretch = notesStretch(existing))
        return existing.first(stretch->begin) + notes + existing.sliced(stretch->end);
    const QString gap =
        existing.isEmpty() || existing.endsWith(u'\n') ? lineEnd : lineEnd + lineEnd;
    return existing + gap + notes + lineEnd;
}

} // namespace

QString mergeIntoExisting(const QString &existing, const QString &fresh)
{
    const auto stretch = notesStretch(fresh);
    if (existing.trimmed().isEmpty() || !stretch)
        return fresh;

    const QString lineEnd = existing.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
    const QString notes =
        fresh.sliced(stretch->begin, stretch->end - stretch->begin).replace(u'\n', lineEnd);
    QString freshMatter = fresh.first(frontMatterLength(fresh));

    const QString byteOrderMark =
        existing.startsWith(QChar(QChar::ByteOrderMark)) ? existing.first(1) : QString();
    const QString document = existing.sliced(byteOrderMark.size());
    const qsizetype matterLength = frontMatterLength(document);
    const QString matter = matterLength > 0
        ? mergedFrontMatter(document.first(matterLength), freshMatter)
        : freshMatter.replace(u'\n', lineEnd);
    return byteOrderMark + matter + mergedBody(document.sliced(matterLength), notes, lineEnd);
}

} // namespace earmark
