// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QByteArray>
#include <QObject>
#include <QVariant>

class QSettings;

namespace earmark {

/// The user's preferences for the whole program, stored in a QSettings.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    /// `settings` outlives this.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    milliseconds skipBack() const;
    milliseconds skipForward() const;
    milliseconds rewindAfterNote() const; ///< how far back to resume after a pause for a note
    milliseconds rewindAfterPause() const; ///< at most, after a long one
    milliseconds rewindWhileWriting() const; ///< by its key, while a line is corrected
    QByteArray outputDevice() const; ///< QAudioDevice::id(); empty for the system's default
    Appearance appearance() const;
    QString textTemplate() const; ///< for plain text, see WriteOptions; empty for the default
    bool findsTimes() const; ///< aligns a transcript without times as soon as it is opened

    void setSkipBack(milliseconds distance);
    void setSkipForward(milliseconds distance);
    void setRewindAfterNote(milliseconds distance);
    void setRewindAfterPause(milliseconds distance);
    void setRewindWhileWriting(milliseconds distance);
    void setOutputDevice(const QByteArray &id);
    void setAppearance(Appearance appearance);
    void setFindsTimes(bool finds);
    void setTextTemplate(const QString &text);

signals:
    void changed();

private:
    void write(const QString &key, const QVariant &value);

    QSettings &m_settings;
};

} // namespace earmark
