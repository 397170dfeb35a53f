// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/gathering.h"
#include "session/episode/openepisode.h"

#include <QTimer>

namespace earmark {

class SpellCheck;

/// The doubts about the open transcript, gathered in the background. The library keeps which of
/// them the listener has settled.
class DoubtList : public QObject
{
    Q_OBJECT

public:
    DoubtList(OpenEpisode &open, SpellCheck &spelling);
    ~DoubtList() override;

    /// Gathers them, and from now on again after each change. Only the first call does anything.
    void begin();
    bool isGathered() const { return m_isGathered; }

    /// What is not settled: alike doubts together, in the order of the text.
    const QList<TextDoubt> &left() const { return m_left; }
    qsizetype total() const { return m_total; } ///< the most there were since the text is open

    /// What is known of the voices: replaces what was known before.
    void setTurns(const QList<TurnDoubt> &turns);

    /// Does not ask about it again, or does. False if it could not be written.
    bool settle(const QString &key, bool isSettled);
    /// It is left for later: also after a restart, the others come first.
    void skip(const QString &key);
    bool isSkipped(const QString &key) const;
    /// It is answered by an edit; if it is still there, it comes back.
    void drop(const QString &key);

signals:
    void changed(); ///< left() or total()

private:
    struct Gathered
    {
        QList<TextDoubt> doubts;
        std::optional<QStringList> settled; ///< if they had to be read
    };

    void takeChange(TextChange change);
    void gather();
    void take();
    void sift();

    OpenEpisode &m_open;
    SpellCheck &m_spelling;
    bool m_isBegun = false;
    bool m_isGathered = false;
    QTimer m_rest; ///< after the last change
    QList<TurnDoubt> m_turns;
    QList<TextDoubt> m_found;
    QList<TextDoubt> m_left;
    qsizetype m_total = 0;
    TranscriptId m_settledOf{}; ///< the transcript that m_settled belongs to
    QSet<QString> m_settled;
    QFutureWatcher<Gathered> m_gathering;
};

} // namespace earmark
