// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonsegment.h"

namespace earmark {

/// Guesses the unit of times: milliseconds if they would be more than a day in seconds, or if they
/// are whole and, in seconds, hardly a letter would be said in each.
class UnitGuess
{
public:
    void add(std::optional<double> begin, std::optional<double> end, qsizetype letters);
    JsonUnit unit() const;
    /// Whether so many times were beyond a day that the unit is certain.
    bool isBeyondDay() const;

private:
    bool m_allWhole = true;
    double m_last = 0;
    int m_beyond = 0; ///< times beyond a day
    double m_spoken = 0; ///< how long all entries last
    qsizetype m_letters = 0;
};

/// The same for the entries of a list; their words are not looked at.
JsonUnit unitOf(const QJsonArray &entries);

} // namespace earmark
