// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/annotation.h"

#include "transcript/folding.h"

#include <algorithm>

namespace earmark {

namespace {

QStringList withTags(QStringList tags, const QStringList &before, const QStringList &after)
{
    if (tags == before)
        return after;
    tags.removeIf([&](const QString &tag) { return before.contains(tag) && !after.contains(tag); });
    for (const QString &tag : after) {
        if (!before.contains(tag) && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace

QString foldedText(const Annotation &annotation)
{
    FoldedText text(FoldedText::Between::Space);
    text.append(annotation.quote);
    for (const QString &part : QStringList{annotation.note, annotation.speaker} + annotation.tags) {
        text.append(u"\n");
        text.append(part);
    }
    return text.text();
}

Annotation withChange(Annotation annotation, const Annotation &before, const Annotation &after)
{
    const auto take = [&](auto field) {
        if (before.*field != after.*field)
            annotation.*field = after.*field;
    };
    take(&Annotation::colour);
    take(&Annotation::isFavourite);
    take(&Annotation::span);
    take(&Annotation::anchor);
    take(&Annotation::quote);
    take(&Annotation::speaker);
    take(&Annotation::note);
    annotation.tags = withTags(annotation.tags, before.tags, after.tags);
    return annotation;
}

bool isEarlier(const Annotation &left, const Annotation &right)
{
    return left.span != right.span ? left.span < right.span : left.id < right.id;
}

void putInto(QList<Annotation> &annotations, const Annotation &annotation)
{
    const auto known = std::ranges::find(annotations, annotation.id, &Annotation::id);
    if (known != annotations.end() && known->span == annotation.span) {
        *known = annotation;
        return;
    }
    if (known != annotations.end())
        annotations.erase(known);
    annotations.insert(std::ranges::lower_bound(annotations, annotation, isEarlier), annotation);
}

} // namespace earmark
