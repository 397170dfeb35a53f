// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/correct/hitlist.h"

#include "ui/widgets/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype context = 40; // letters before and after a hit

// The hit between the words around it, with what it will be.
QString sentenceOf(const Cue &cue, const Replacement &hit)
{
    const qsizetype begin = std::max<qsizetype>(0, hit.offset - context);
    const qsizetype end = hit.offset + hit.length;
    const QString before = cue.text.sliced(begin, hit.offset - begin);
    const QString after = cue.text.mid(end, context);
    const QString time = cue.begin ? timeText(*cue.begin) + u"  "_s : QString();
    return time + (begin > 0 ? u"…"_s : QString()) + before + u"["_s
        + cue.text.mid(hit.offset, hit.length) + u" → "_s + hit.text + u"]"_s + after
        + (end + context < cue.text.size() ? u"…"_s : QString());
}

} // namespace

HitList::HitList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Hits; those without a tick are left out"));
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, &HitList::chosenChanged);
    connect(this, &QListWidget::currentRowChanged, this, [this](int hit) {
        if (hit >= 0)
            emit lineActivated(m_hits.at(hit).cue);
    });
}

void HitList::setHits(const Transcript &transcript, const QList<Replacement> &hits)
{
    const QSignalBlocker quiet(this);
    clear();
    m_hits = hits;
    auto line = transcript.cues.cbegin();
    for (const Replacement &hit : m_hits) {
        line = std::find_if(line, transcript.cues.cend(),
                            [&hit](const Cue &cue) { return cue.id == hit.cue; });
        auto *item = new QListWidgetItem(sentenceOf(*line, hit), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

QList<Replacement> HitList::chosen() const
{
    QList<Replacement> chosen;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (item(int(i))->checkState() == Qt::Checked)
            chosen.append(m_hits.at(i));
    }
    return chosen;
}

} // namespace earmark
