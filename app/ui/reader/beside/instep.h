// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/beside/pairing.h"
#include "ui/reader/page/pagetext.h"

#include <QObject>

namespace earmark {

class TranscriptView;

/// Scrolls the page and the text beside it in step: what belongs together is at the same height.
/// The one that the reader scrolls leads; the page does if neither is scrolled.
class InStep : public QObject
{
    Q_OBJECT

public:
    InStep(TranscriptView *page, TranscriptView *second);

    void setSecond(const Transcript &second, const Pairing &pairing);
    void forget(); ///< the second text is closed
    void align(); ///< puts the text that does not lead beside the other

    /// The row of the page beside a position of the second text, or -1.
    qsizetype pageRow(qsizetype position) const;

private:
    void scrolled(bool isSecond);
    void leadFrom(TranscriptView *from, TranscriptView *to);
    PageSpan besideRow(qsizetype row) const; ///< in the second text
    PageSpan besidePosition(const TranscriptView *from, qsizetype position) const;
    bool fits() const;

    TranscriptView *m_page;
    TranscriptView *m_second;
    std::optional<Pairing> m_pairing;
    bool m_secondLeads = false;
    bool m_isMoving = false;
};

} // namespace earmark
