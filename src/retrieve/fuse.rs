//! One ranking of several.

/// Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): what stands high in any ranking stands high, what stands in
/// several higher. No score is compared with a score of another kind.
pub fn fuse<T: Copy + PartialEq>(rankings: &[&[T]], damping: f32) -> Vec<T> {
    let mut scores: Vec<(T, f32)> = Vec::new();
    for ranking in rankings {
        for (rank, item) in ranking.iter().enumerate() {
            let score = 1.0 / (damping + rank as f32 + 1.0);
            match scores.iter_mut().find(|(known, _)| known == item) {
                Some((_, sum)) => *sum += score,
                None => scores.push((*item, score)),
            }
        }
    }
    // Stable: of equals the one that was ranked first stays first.
    scores.sort_by(|a, b| b.1.total_cmp(&a.1));
    scores.into_iter().map(|(item, _)| item).collect()
}

/// The constant of the paper; `npm run eval:retrieval` compares others.
pub const DAMPING: f32 = 60.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_name_goes_before_what_one_names() {
        assert_eq!(fuse(&[&[1, 2, 3], &[3, 4]], DAMPING), [3, 1, 2, 4]);
        assert_eq!(fuse(&[&[1, 2][..], &[]], DAMPING), [1, 2]);
        assert!(fuse::<u8>(&[], DAMPING).is_empty());
    }
}
