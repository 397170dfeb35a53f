// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/corrected/textstate.h"
#include "session/episode/openepisode.h"
#include "transcript/beside/pairing.h"

#include <QTimer>

namespace earmark {

/// A second transcript of the open episode, for reading beside the first: read and paired with it
/// in the background, and paired again after each change. It is stored nowhere.
class BesideText : public QObject
{
    Q_OBJECT

public:
    explicit BesideText(OpenEpisode &open);
    ~BesideText() override;

    // Each replaces the one before, if it can be read; only the latest request counts.
    void openFile(const QString &path);
    void openKept(TranscriptId id, const QString &name); ///< of this episode
    void openState(const TextState &state, const QString &name);
    void close();

    bool isOpen() const { return !m_name.isEmpty(); }
    const QString &name() const { return m_name; }
    const Transcript &text() const { return m_beside.second; }
    const Pairing &pairing() const { return m_beside.pairing; }
    /// The transcript as it was when it was paired: pairing() counts its rows.
    const Transcript &page() const { return m_beside.page; }

    enum class Taken {
        Done,
        Same, ///< the line has these words already
        Removed, ///< the other has no words there: the line is gone
        Nothing, ///< the other has no words there, and none could be compared
        Unpaired, ///< with the page as it is now
        Failed, ///< not written, which is told by OpenEpisode
    };
    /// Gives a line the words beside it, as one act.
    Taken take(CueId line);

signals:
    void opened(); ///< another text is beside the page; paired() follows
    void paired(); ///< with the page as it is now
    void closed();
    void busyChanged(bool isBusy); ///< reading
    void failed(const earmark::Error &error);

private:
    /// The two texts, and what belongs together.
    struct Beside
    {
        Transcript page;
        Transcript second;
        Pairing pairing;
    };
    using Loading = std::function<Result<Transcript>(const GoOn &)>;

    void read(const QString &name, const Loading &loading);
    void takeRead();
    void pair();
    void takePaired();
    void follow(TextChange change);

    OpenEpisode &m_open;
    QString m_name;
    QString m_asked; ///< the name of the text that is being read or paired for the first time
    Transcript m_read; ///< the second text with its own times only
    Beside m_beside;
    QTimer m_soon;
    QFutureWatcher<Result<Transcript>> m_reading;
    QFutureWatcher<std::optional<Beside>> m_pairing; ///< nothing if it was stopped
};

} // namespace earmark
