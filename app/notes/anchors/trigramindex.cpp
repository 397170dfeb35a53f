// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchors/trigramindex.h"

#include <algorithm>

namespace earmark {

namespace {

quint64 trigramAt(QStringView text, qsizetype place)
{
    return quint64(text.at(place).unicode()) << 32 | quint64(text.at(place + 1).unicode()) << 16
        | quint64(text.at(place + 2).unicode());
}

} // namespace

TrigramIndex::TrigramIndex(QStringView text)
    : m_length(text.size())
{
    for (qsizetype place = 0; place + 2 < text.size(); ++place)
        m_places.append({trigramAt(text, place), qint32(place)});
    std::ranges::sort(m_places);
}

// Each trigram that is in both votes for where the sought text would then begin. Votes are counted
// in boxes as wide as the tolerance, two by two, as the votes for one place may part at a border.
QList<qsizetype> TrigramIndex::placesOf(QStringView sought, qsizetype limit) const
{
    const qsizetype count = sought.size() - 2;
    if (count <= 0)
        return {};
    QList<qsizetype> votes((m_length + sought.size()) / tolerance + 2);
    for (qsizetype i = 0; i < count; ++i) {
        const quint64 trigram = trigramAt(sought, i);
        auto found = std::ranges::lower_bound(m_places, std::pair(trigram, qint32(0)));
        for (; found != m_places.end() && found->first == trigram; ++found)
            ++votes[(found->second - i + sought.size()) / tolerance];
    }

    QList<std::pair<qsizetype, qsizetype>> boxes; // the votes of two boxes, and the first of them
    for (qsizetype box = 0; box + 1 < votes.size(); ++box) {
        const qsizetype both = votes.at(box) + votes.at(box + 1);
        if (both * 5 >= count)
            boxes.append({both, box});
    }
    std::ranges::stable_sort(boxes, std::greater(), &std::pair<qsizetype, qsizetype>::first);
    QList<qsizetype> taken;
    for (const auto &[both, box] : boxes) {
        const auto isBeside = [box = box](qsizetype other) { return std::abs(other - box) <= 1; };
        if (taken.size() < limit && std::ranges::none_of(taken, isBeside))
            taken.append(box);
    }
    for (qsizetype &box : taken)
        box = (box + 1) * tolerance - sought.size();
    return taken;
}

} // namespace earmark
