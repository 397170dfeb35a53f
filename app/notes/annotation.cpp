// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/annotation.h"

#include <algorithm>

namespace earmark {

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
