// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"
#include "transcript/corrections/corrections.h"

namespace earmark {

/// What was corrected in the open transcript since it was imported; can take it back. Compares the
/// texts in the background, and after an edit only the lines that it touches.
class CorrectedWords : public QObject
{
    Q_OBJECT

public:
    explicit CorrectedWords(OpenEpisode &open);
    ~CorrectedWords() override;

    void setWanted(bool wanted); ///< from the beginning, nothing is wanted and known
    const CorrectedPlaces &corrections() const { return m_corrections; } ///< empty until known

    // Each is one act. The first two do nothing where no correction is known.
    void takeBack(CueId line, qsizetype offset); ///< the correction there
    void takeBackLine(CueId line);
    void takeBackAll(); ///< as soon as the corrections are known

signals:
    void changed();
    void takenBack(); ///< undo can be offered
    void nothingToTakeBack();
    void failed(const earmark::Error &error);

private:
    /// A text and what is corrected in it.
    struct Compared
    {
        Original original;
        Transcript now;
        CorrectedPlaces corrections;
    };

    void compare();
    void takeCompared();
    void follow(TextChange change);
    void update();
    void forget();
    void takeBack(const CorrectedPlaces &corrections);

    OpenEpisode &m_open;
    bool m_isWanted = false;
    bool m_takesAll = false; ///< back, when the corrections are known
    std::optional<Original> m_original;
    Transcript m_now; ///< what m_corrections are of
    CorrectedPlaces m_corrections;
    QFutureWatcher<Result<Compared>> m_comparing;
};

} // namespace earmark
